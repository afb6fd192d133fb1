package kr.bogoseo.extract.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a worker process is started: the JVM and class path of this process, a small heap, a fast
 * start, and an end at the first shortage of memory.
 *
 * @param mainClass has a main method that serves standard input and output
 * @param heapMiB the largest heap
 * @param properties system properties it gets
 */
public record WorkerCommand(String mainClass, int heapMiB, Map<String, String> properties) {

  List<String> line() {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMiB + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true"));
    properties.forEach((name, value) -> line.add("-D" + name + "=" + value));
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(mainClass);
    return line;
  }
}
