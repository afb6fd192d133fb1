package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.util.Optional;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Services;

/** The running extract service. */
final class OurReader implements TextReader {
  private final Services services;
  private final ServiceProcesses processes;

  OurReader(Services services, ServiceProcesses processes) {
    this.services = services;
    this.processes = processes;
  }

  @Override
  public Optional<ServiceProcesses.Used> used() {
    return processes.used();
  }

  @Override
  public String name() {
    return "bogoseo";
  }

  @Override
  public boolean reads(Path file) {
    return true;
  }

  @Override
  public Reading read(Path file) throws InterruptedException {
    return read(file.getFileName().toString(), LabelFiles.bytes(file));
  }

  Reading read(String name, byte[] content) throws InterruptedException {
    Answer answer = services.extract(name, content);
    return answer.ok()
        ? new Reading(
            true, answer.body().path("text").asString(""), "", answer.millis(), answer.body())
        : new Reading(false, "", answer.code(), answer.millis(), answer.body());
  }
}
