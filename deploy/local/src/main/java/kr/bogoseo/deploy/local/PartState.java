package kr.bogoseo.deploy.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import kr.bogoseo.deploy.local.process.ProcessIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Where a part stands.
 *
 * @param name such as {@code search}
 * @param port where it listens on loopback
 * @param process where it lives; absent while there is none
 * @param state how far it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartState(String name, int port, @Nullable ProcessIdentity process, State state) {
  /** How far a part is. */
  public enum State {
    /** It can do its work. */
    READY,
    /** Its process runs, or is about to. */
    STARTING,
    /** There is no process. */
    DOWN
  }

  PartState in(ProcessIdentity identity) {
    return new PartState(name, port, identity, State.STARTING);
  }

  PartState as(State next) {
    return new PartState(name, port, next == State.DOWN ? null : process, next);
  }
}
