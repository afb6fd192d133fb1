package kr.bogoseo.extract.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.extract.ReadAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a worker says: a read file, a failure, or nothing more than that it is done.
 *
 * @param answer the document; absent after drawing and failing
 * @param code why it failed; absent when it did not
 * @param detail what exactly, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkerReply(
    @Nullable ReadAnswer answer, @Nullable FailureCode code, @Nullable String detail) {

  static WorkerReply done() {
    return new WorkerReply(null, null, null);
  }

  static WorkerReply of(ReadAnswer answer) {
    return new WorkerReply(answer, null, null);
  }

  static WorkerReply failed(FailureCode code, String detail) {
    return new WorkerReply(null, code, detail);
  }
}
