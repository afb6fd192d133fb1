package kr.bogoseo.deploy.local;

import java.nio.file.Path;

/**
 * What is kept between starts, and where.
 *
 * @param root absolute
 */
public record DataDirectory(Path root) {
  /** Makes the path absolute: the parts have other working directories. */
  public DataDirectory {
    root = root.toAbsolutePath().normalize();
  }

  /** Reports and everything made of them; the one part that cannot be made again. */
  public Path store() {
    return root.resolve("store");
  }

  /** Records of the broker. */
  Path kafka() {
    return root.resolve("kafka");
  }

  /** One file a process. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** The two keys of the first start. */
  public Path keys() {
    return root.resolve("keys.env");
  }

  /** What seals the passwords of files between intake and extraction. */
  public Path documentKey() {
    return root.resolve("document.key");
  }

  /** The operator's own registry files, if there are any; each replaces the one of its name. */
  Path registry() {
    return root.resolve("registry");
  }

  /** Translation models, a directory each. */
  public Path models() {
    return root.resolve("models");
  }

  /** What runs now, for {@code status} and {@code down}. */
  Path state() {
    return root.resolve("run").resolve("parts.json");
  }

  /** Held by the launcher that uses this directory. */
  Path lock() {
    return root.resolve("run").resolve("lock");
  }
}
