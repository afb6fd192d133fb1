package kr.bogoseo.deploy.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a child JVM is started.
 *
 * @param main its main class
 * @param options for the JVM
 * @param arguments for the main method
 * @param environment all of its variables
 * @param wrapper words in front of it, such as {@code nice -n 19}
 */
public record JavaCommand(
    Class<?> main,
    List<String> options,
    List<String> arguments,
    Map<String, String> environment,
    List<String> wrapper) {

  List<String> words() {
    List<String> words = new ArrayList<>(wrapper);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(
        List.of(
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Djava.awt.headless=true"));
    words.add(main.getName());
    words.addAll(arguments);
    return words;
  }
}
