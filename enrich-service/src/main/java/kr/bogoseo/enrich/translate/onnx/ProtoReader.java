package kr.bogoseo.enrich.translate.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the fields of a Protocol Buffers message one after the other. */
final class ProtoReader {

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;

  private final ByteBuffer bytes;
  private int field;
  private int type;

  ProtoReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Goes to the next field; false behind the last one. */
  boolean next() {
    if (!bytes.hasRemaining()) {
      return false;
    }
    long tag = varint();
    field = (int) (tag >>> 3);
    type = (int) (tag & 7);
    return true;
  }

  int field() {
    return field;
  }

  long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte b = bytes.get();
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number is too long");
  }

  float fixed32() {
    return bytes.getFloat();
  }

  byte[] bytes() {
    int length = Math.toIntExact(varint());
    if (length < 0 || length > bytes.remaining()) {
      throw new IllegalArgumentException("a field is longer than the file");
    }
    byte[] value = new byte[length];
    bytes.get(value);
    return value;
  }

  void skip() {
    switch (type) {
      case VARINT -> varint();
      case FIXED_64 -> bytes.getLong();
      case BYTES -> bytes();
      case FIXED_32 -> bytes.getInt();
      default -> throw new IllegalArgumentException("a field of an unknown type");
    }
  }
}
