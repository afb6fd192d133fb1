package kr.bogoseo.deploy.local;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import kr.bogoseo.deploy.local.process.ProcessIdentity;

/** Lines about parts, the same for people and scripts: name, pid, port, state. */
final class Lines {
  private Lines() {}

  /** Such as {@code elasticsearch ready pid 4711 port 9200 (8.2 s)}. */
  static String ready(PartState part, Duration took) {
    return "%s  (%s s)".formatted(of(part), seconds(took));
  }

  static String of(PartState part) {
    String pid =
        Optional.ofNullable(part.process())
            .map(ProcessIdentity::pid)
            .map(id -> Long.toString(id))
            .orElse("-");
    return "%-14s %-9s pid %-8s port %-5d"
        .formatted(part.name(), part.state().name().toLowerCase(Locale.ROOT), pid, part.port());
  }

  /** Seconds with one digit after the point. */
  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
  }
}
