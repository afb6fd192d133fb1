package kr.bogoseo.extract.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Messages between the service and a worker: four bytes of length, then so many of JSON. */
final class Frames {

  /** More than the largest document the limits allow; a longer frame is garbage. */
  static final int MAX_BYTES = 256 << 20;

  private Frames() {}

  static void write(DataOutputStream out, byte[] frame) throws IOException {
    out.writeInt(frame.length);
    out.write(frame);
    out.flush();
  }

  static byte[] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_BYTES) {
      throw new MalformedFrameException();
    }
    byte[] frame = in.readNBytes(length);
    if (frame.length < length) {
      throw new EOFException();
    }
    return frame;
  }

  /** Something wrote to the pipe that is no frame. */
  static final class MalformedFrameException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
