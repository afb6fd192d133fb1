package kr.bogoseo.contracts.file;

import java.util.List;
import java.util.Set;

/**
 * The envelopes that document security programs put around files of any kind. Inside they are
 * enciphered; only that program opens them, so the file's own format no longer shows.
 */
public final class DrmEnvelope {

  /** Fasoo (files, pages), SoftCamp, MarkAny, Samsung NASCA. */
  private static final List<String> STARTS =
      List.of(
          "\u009B DRMONE",
          "<!-- FasooSecureContainer",
          "SCDSA00",
          "<DOCUMENT SAFER",
          "<## NASCA DRM FILE");

  /**
   * Names of entries in an OLE file under Microsoft's rights management (MS-OFFCRYPTO, 2.2): of
   * packages, and of the older formats. They stand there as UTF-16LE.
   */
  public static final Set<String> OLE_ENTRIES =
      Set.of("DRMEncryptedDataSpace", "DRMEncryptedTransform", "\tDRMContent", "\tDRMDataSpace");

  private DrmEnvelope() {}

  /**
   * Whether a file lies in one.
   *
   * @param head the first bytes as ISO 8859-1
   */
  public static boolean isAround(String head) {
    return STARTS.stream().anyMatch(head::startsWith);
  }
}
