package kr.bogoseo.extract.formats;

import java.io.EOFException;
import java.io.IOException;

/** Reads the body of a HWP 3 file from front to back, numbers with the lowest byte first. */
final class Hwp3Stream {

  private final byte[] bytes;
  private int at;

  Hwp3Stream(byte[] bytes) {
    this.bytes = bytes;
  }

  int uint8() throws IOException {
    need(1);
    return bytes[at++] & 0xFF;
  }

  int uint16() throws IOException {
    return uint8() | uint8() << 8;
  }

  long uint32() throws IOException {
    return uint16() | (long) uint16() << 16;
  }

  void skip(long count) throws IOException {
    need(count);
    at += (int) count;
  }

  /** A number ahead, without moving. */
  int peek16(int ahead) throws IOException {
    need(ahead + 2L);
    return (bytes[at + ahead] & 0xFF) | (bytes[at + ahead + 1] & 0xFF) << 8;
  }

  boolean isAtEnd() {
    return at >= bytes.length;
  }

  int left() {
    return bytes.length - at;
  }

  private void need(long count) throws IOException {
    if (count < 0 || count > bytes.length - at) {
      throw new EOFException("the body ends early");
    }
  }
}
