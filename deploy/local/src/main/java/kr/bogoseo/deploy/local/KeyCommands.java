package kr.bogoseo.deploy.local;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.keys.ApiKey;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.deploy.local.language.Texts;

/** Makes, lists and revokes keys in the document store; the services need not run. */
final class KeyCommands {
  private KeyCommands() {}

  static int create(Command.KeyCreate command, PrintStream out) {
    // A key is good until the end of the day that the user names.
    Instant expires =
        command
            .expires()
            .map(day -> day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant())
            .orElse(null);
    ApiKeys.Created created =
        keys(command.place()).create(command.agency(), command.scopes(), expires);
    out.println(created.presented());
    return Launcher.OK;
  }

  static int list(Command.KeyList command, PrintStream out) {
    keys(command.place()).list().stream()
        .sorted(Comparator.comparing(ApiKey::createdAt))
        .forEach(key -> out.println(line(key)));
    return Launcher.OK;
  }

  static int revoke(Command.KeyRevoke command, PrintStream out) {
    boolean found = keys(command.place()).revoke(command.id());
    out.println(Texts.of(found ? "key.revoked" : "key.unknown", command.id()));
    return found ? Launcher.OK : Launcher.FAILED;
  }

  private static String line(ApiKey key) {
    String state =
        key.revokedAt() != null ? "revoked" : key.isGood(Instant.now()) ? "good" : "expired";
    return "%s  %-8s  %-24s  %-32s  created %s  expires %s"
        .formatted(
            key.id(),
            state,
            key.agencyId(),
            key.scopes().stream().map(Scope::id).sorted().collect(Collectors.joining(",")),
            key.createdAt(),
            key.expiresAt() == null ? "never" : key.expiresAt().toString());
  }

  private static ApiKeys keys(Command.Place place) {
    StackSettings settings =
        new StackSettings(place.data(), place.portBase(), false, System.getenv());
    return new ApiKeys(ServiceEnvironment.store(settings), Clock.systemUTC());
  }
}
