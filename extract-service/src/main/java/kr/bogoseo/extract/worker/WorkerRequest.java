package kr.bogoseo.extract.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import kr.bogoseo.contracts.secret.DocumentPassword;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is asked to do: read a file, draw a page of it, or open it with its password.
 *
 * @param file the file's path
 * @param page 1-based page to draw
 * @param password opens the file; it goes through the pipe between two processes only
 * @param target where to draw or to write the open file; absent when the file is to be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkerRequest(
    String file,
    @Nullable Integer page,
    @Nullable DocumentPassword password,
    @Nullable String target) {

  static WorkerRequest read(Path file) {
    return new WorkerRequest(file.toString(), null, null, null);
  }

  static WorkerRequest draw(Path file, int page, Path picture) {
    return new WorkerRequest(file.toString(), page, null, picture.toString());
  }

  static WorkerRequest unlock(Path file, DocumentPassword password, Path open) {
    return new WorkerRequest(file.toString(), null, password, open.toString());
  }
}
