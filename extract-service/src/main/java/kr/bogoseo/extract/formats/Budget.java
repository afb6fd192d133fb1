package kr.bogoseo.extract.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.ReadLimits;

/**
 * Counts bytes as they come out of a compressed part, whatever size the file claims for them, and
 * stops a reader that inflates more than the limits allow.
 */
final class Budget {

  /** A part may always grow to this size, however small it was. */
  private static final long HARMLESS = 24L << 20;

  /** Text and XML shrink to a tenth, very regular XML to a hundredth; a bomb to a thousandth. */
  private static final long RATIO = 200;

  private final ReadLimits limits;
  private long total;

  Budget(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * A stream that counts.
   *
   * @param compressed size of the part in the file; 0 when unknown
   */
  InputStream meter(InputStream in, long compressed) {
    return new Meter(in, compressed);
  }

  private void spend(long part, long more, long compressed) {
    total += more;
    boolean bomb = compressed > 0 && part > HARMLESS && part / compressed > RATIO;
    if (bomb || part > limits.partBytes() || total > limits.totalBytes()) {
      throw new StageException(
          FailureCode.EXTRACTION_LIMIT, "the file inflates to more than the limit");
    }
  }

  private final class Meter extends FilterInputStream {

    private final long compressed;
    private long part;

    Meter(InputStream in, long compressed) {
      super(in);
      this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        count(1);
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      if (n > 0) {
        count(n);
      }
      return n;
    }

    private void count(int n) {
      part += n;
      spend(part, n, compressed);
    }
  }
}
