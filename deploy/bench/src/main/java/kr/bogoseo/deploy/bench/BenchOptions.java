package kr.bogoseo.deploy.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param bench the subcommand
 * @param endpoints where the services answer
 * @param root the repository, for samples and the term base
 * @param corpus the labelled documents
 * @param data the stack's data folder: its keys, and where figures are kept
 * @param out where the figures go, when said
 * @param settings the rest: option name without dashes to its value, {@code true} for bare options
 */
public record BenchOptions(
    String bench,
    Endpoints endpoints,
    Path root,
    Path corpus,
    Path data,
    Optional<Path> out,
    Map<String, String> settings) {

  /** A whole number of the command line. */
  public int number(String name, int otherwise) {
    String value = settings.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new BenchException("--" + name + " needs a whole number, not " + value, e);
    }
  }

  /** A text of the command line. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** Whether a bare option was given. */
  public boolean has(String name) {
    return settings.containsKey(name);
  }

  /** The four labelled reports. */
  public Path report(String file) {
    return corpus.resolve("reports").resolve(file);
  }

  /** A label file. */
  public Path label(String file) {
    return corpus.resolve("labels").resolve(file);
  }

  /** Where the figures of a benchmark are written. */
  Path outFor(String name) {
    Path usual = data.resolve("bench").resolve(name + ".json");
    return bench.equals(name) ? out.orElse(usual) : usual;
  }
}
