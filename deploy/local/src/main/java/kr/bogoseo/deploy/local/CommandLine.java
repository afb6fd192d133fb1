package kr.bogoseo.deploy.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.deploy.local.language.Texts;

/** Reads the words after {@code ./bogoseo}. Options may stand anywhere after the command. */
final class CommandLine {
  private static final Set<String> PLACE = Set.of("--data", "--port-base");

  private final Deque<String> words;
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();
  private final List<String> operands = new ArrayList<>();

  private CommandLine(List<String> words) {
    this.words = new ArrayDeque<>(words);
  }

  /**
   * The command that the words mean.
   *
   * @throws UsageException when they mean none
   */
  static Command parse(List<String> words) throws UsageException {
    return new CommandLine(words).command();
  }

  private Command command() throws UsageException {
    String name = words.isEmpty() ? "" : words.removeFirst();
    return switch (name) {
      case "up" -> {
        read(Set.of(), Set.of("--separate"));
        noOperands();
        yield new Command.Up(place(), flags.contains("--separate"));
      }
      case "status" -> {
        read(Set.of(), Set.of());
        noOperands();
        yield new Command.Status(place());
      }
      case "down" -> {
        read(Set.of(), Set.of());
        noOperands();
        yield new Command.Down(place());
      }
      case "submit" -> submit();
      case "key" -> key();
      case "model" -> model();
      default -> throw new UsageException(Texts.of("usage.command", name));
    };
  }

  private Command submit() throws UsageException {
    read(Set.of("--key", "--password"), Set.of("--wait"));
    if (operands.isEmpty()) {
      throw new UsageException(Texts.of("usage.files"));
    }
    List<Path> paths = new ArrayList<>();
    for (String operand : operands) {
      paths.add(path(operand));
    }
    return new Command.Submit(
        place(),
        Optional.ofNullable(values.get("--key")),
        Optional.ofNullable(values.get("--password")),
        flags.contains("--wait"),
        paths);
  }

  private Command key() throws UsageException {
    String action = words.isEmpty() ? "" : words.removeFirst();
    return switch (action) {
      case "create" -> {
        read(Set.of("--agency", "--scopes", "--expires"), Set.of());
        noOperands();
        yield new Command.KeyCreate(
            place(), agency(required("--agency")), scopes(required("--scopes")), expires());
      }
      case "list" -> {
        read(Set.of(), Set.of());
        noOperands();
        yield new Command.KeyList(place());
      }
      case "revoke" -> {
        read(Set.of(), Set.of());
        if (operands.size() != 1) {
          throw new UsageException(Texts.of("usage.revoke"));
        }
        yield new Command.KeyRevoke(place(), operands.getFirst());
      }
      default -> throw new UsageException(Texts.of("usage.key"));
    };
  }

  private Command model() throws UsageException {
    String action = words.isEmpty() ? "" : words.removeFirst();
    read(Set.of(), Set.of());
    if (!action.equals("add") || operands.size() != 1) {
      throw new UsageException(Texts.of("usage.model"));
    }
    return new Command.ModelAdd(place(), operands.getFirst());
  }

  /** Sorts the words into options with a value, flags and operands. */
  private void read(Set<String> valued, Set<String> allowedFlags) throws UsageException {
    boolean onlyOperands = false;
    while (!words.isEmpty()) {
      String word = words.removeFirst();
      int equals = word.indexOf('=');
      String option = equals > 0 ? word.substring(0, equals) : word;
      if (onlyOperands || !word.startsWith("-") || word.equals("-")) {
        operands.add(word);
      } else if (word.equals("--")) {
        onlyOperands = true;
      } else if (valued.contains(option) || PLACE.contains(option)) {
        if (equals < 0 && words.isEmpty()) {
          throw new UsageException(Texts.of("usage.value", option));
        }
        values.put(option, equals > 0 ? word.substring(equals + 1) : words.removeFirst());
      } else if (allowedFlags.contains(word)) {
        flags.add(word);
      } else {
        throw new UsageException(Texts.of("usage.option", word));
      }
    }
  }

  private Command.Place place() throws UsageException {
    Path otherwise = Path.of(System.getProperty("bogoseo.root", ""), "data");
    Path data = values.containsKey("--data") ? path(required("--data")) : otherwise;
    if (!values.containsKey("--port-base")) {
      return new Command.Place(new DataDirectory(data), OptionalInt.empty());
    }
    String base = required("--port-base");
    try {
      return new Command.Place(new DataDirectory(data), OptionalInt.of(Integer.parseInt(base)));
    } catch (NumberFormatException e) {
      throw new UsageException(Texts.of("usage.number", "--port-base", base));
    }
  }

  private String required(String option) throws UsageException {
    String value = values.getOrDefault(option, "");
    if (value.isBlank()) {
      throw new UsageException(Texts.of("usage.value", option));
    }
    return value;
  }

  private void noOperands() throws UsageException {
    if (!operands.isEmpty()) {
      throw new UsageException(Texts.of("usage.operand", operands.getFirst()));
    }
  }

  private static Path path(String word) throws UsageException {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new UsageException(Texts.of("usage.path", word));
    }
  }

  /** An agency's id is part of file names and of addresses. */
  private static String agency(String id) throws UsageException {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new UsageException(Texts.of("usage.agency", id));
    }
    return id;
  }

  private static Set<Scope> scopes(String list) throws UsageException {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String id : Arrays.stream(list.split(",", -1)).map(String::strip).toList()) {
      try {
        scopes.add(Scope.byId(id));
      } catch (IllegalArgumentException e) {
        throw new UsageException(Texts.of("usage.scope", id));
      }
    }
    return scopes;
  }

  private Optional<LocalDate> expires() throws UsageException {
    if (!values.containsKey("--expires")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(required("--expires")));
    } catch (DateTimeException e) {
      throw new UsageException(Texts.of("usage.date", "--expires", required("--expires")));
    }
  }
}
