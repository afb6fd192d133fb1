package kr.bogoseo.enrich.translate.engines;

import java.time.Duration;
import java.util.Optional;
import kr.bogoseo.enrich.TranslatorUnavailableException;
import org.jspecify.annotations.Nullable;

/** Why an engine gave no answer, and with it what to do about it. */
public final class EngineFailure extends TranslatorUnavailableException {

  private static final long serialVersionUID = 1L;

  @Override
  public boolean isForGood() {
    return kind == Kind.REFUSED;
  }

  /** What went wrong. */
  public enum Kind {
    /** No answer, too late, or an error of its own: another try may help. */
    AWAY,
    /** It is asked too often and says so: another try helps later. */
    BUSY,
    /** Not what was asked for, or something unreadable. */
    BAD_ANSWER,
    /** The same for several texts at once: fewer may help. */
    TOO_MUCH,
    /** It does not let us in: nothing helps until somebody changes the settings. */
    DENIED,
    /** It does not do this, for example this pair of languages; others it may. */
    REFUSED
  }

  private final Kind kind;
  private final @Nullable Duration retryAfter;

  private EngineFailure(
      Kind kind, String reason, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(reason);
    this.kind = kind;
    this.retryAfter = retryAfter;
    if (cause != null) {
      initCause(cause);
    }
  }

  /** A failure of a kind. */
  public static EngineFailure of(Kind kind, String reason) {
    return new EngineFailure(kind, reason, null, null);
  }

  /** A failure of a kind with its cause. */
  public static EngineFailure of(Kind kind, String reason, Throwable cause) {
    return new EngineFailure(kind, reason, null, cause);
  }

  /** It says when it may be asked again. */
  public static EngineFailure busy(String reason, Optional<Duration> retryAfter) {
    return new EngineFailure(Kind.BUSY, reason, retryAfter.orElse(null), null);
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** When it may be asked again, if it said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
