package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.util.Optional;

/** A program that turns files into text. */
interface TextReader {

  /** Its column. */
  String name();

  /** Whether it claims to read files of this name. */
  boolean reads(Path file);

  /** Never throws for what is wrong with the file. */
  Reading read(Path file) throws InterruptedException;

  /** Processor time of all its processes so far; empty when it is not known. */
  default Optional<ServiceProcesses.Used> used() {
    return Optional.empty();
  }

  /** File name ending in lower case, without the dot. */
  static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
