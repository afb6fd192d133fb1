package kr.bogoseo.extract.formats;

import java.util.List;

/**
 * The envelopes that DRM programs of organisations put around files of any kind. Inside they are
 * enciphered; only that program opens them.
 */
final class DrmEnvelope {

  /** Fasoo, SoftCamp, Samsung NASCA. */
  private static final List<String> STARTS =
      List.of("\u009B DRMONE", "SCDSA00", "<## NASCA DRM FILE");

  private DrmEnvelope() {}

  /** Whether a file that starts like this is in one. */
  static boolean isAround(String head) {
    return STARTS.stream().anyMatch(head::startsWith);
  }
}
