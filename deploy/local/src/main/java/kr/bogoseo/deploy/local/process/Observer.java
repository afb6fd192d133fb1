package kr.bogoseo.deploy.local.process;

import java.time.Duration;

/** Hears what becomes of units and parts, from several threads. */
public interface Observer {
  /** A process of the unit runs; its parts are not ready yet. */
  void started(Unit unit, ProcessIdentity identity);

  /** A part became ready, for the first time or again. */
  void ready(Part part, Duration sinceStart);

  /** A part that was ready no longer is, though its process runs. */
  void lost(Part part);

  /** A part is not ready though its process has run for long. */
  void slow(Part part, Duration sinceStart);

  /** The process ended by itself, or could not be started; it is started again after the delay. */
  void died(Unit unit, String reason, Duration delay);

  /** The unit cannot be started until the user has mended something. */
  void hopeless(Unit unit, String reason);

  /** The process was stopped as wished. */
  void stopped(Unit unit);
}
