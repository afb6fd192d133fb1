package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the head and the foot of a press release tell the press.
 *
 * @param pressTime from when it may be reported, as written
 * @param times the instants of that, one a medium where they differ
 * @param department in charge; the first of several
 * @param contacts who answers questions, in the order of the document
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PressFacts(
    @Nullable String pressTime,
    List<Time> times,
    @Nullable String department,
    List<Contact> contacts) {

  /** Lists that a stored record does not have are empty. */
  public PressFacts {
    times = Objects.requireNonNullElse(times, List.of());
    contacts = Objects.requireNonNullElse(contacts, List.of());
  }

  /**
   * From when a medium may report.
   *
   * @param medium {@code online}, {@code print}; absent when it is the same for all
   * @param at the instant
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Time(@Nullable String medium, Instant at) {}

  /**
   * Somebody in charge.
   *
   * @param name as written, blanks inside a Korean name left out
   * @param post as written, blanks left out
   * @param department the person's own
   * @param phone as the rules for personal data let it stand: masked but for an office line that
   *     may be shown
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Contact(
      String name, @Nullable String post, @Nullable String department, @Nullable String phone) {}
}
