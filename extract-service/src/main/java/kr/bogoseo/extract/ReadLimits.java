package kr.bogoseo.extract;

/**
 * How far a reader may go before it gives up with {@code EXTRACTION_LIMIT}.
 *
 * @param characters UTF-16 code units of text
 * @param pages pages read; the rest is left out and said so
 * @param partBytes inflated bytes of one part (zip entry, OLE stream)
 * @param totalBytes inflated bytes of all parts together
 * @param entries entries of a zip
 * @param depth nesting of elements, records or tables
 */
public record ReadLimits(
    int characters, int pages, long partBytes, long totalBytes, int entries, int depth) {

  /** The limits of a service nobody configured. */
  public static ReadLimits standard() {
    return new ReadLimits(20_000_000, 2_000, 128L << 20, 384L << 20, 10_000, 400);
  }
}
