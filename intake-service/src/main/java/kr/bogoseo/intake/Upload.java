package kr.bogoseo.intake;

import java.io.IOException;
import java.io.InputStream;

/** A file that was sent, still outside the store. It can be opened more than once. */
public interface Upload {

  /** The name it was sent under; not cleaned. */
  String fileName();

  /** How many bytes it has. */
  long size();

  /** Its bytes from the start; the caller closes the stream. */
  InputStream open() throws IOException;
}
