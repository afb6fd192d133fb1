package kr.bogoseo.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** An upload from memory. */
record BytesUpload(String fileName, byte[] bytes) implements Upload {

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
