package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import kr.bogoseo.extract.InputFile;

/** Inflates a container once into nothing, so that a library never meets a bomb. */
final class InflationCheck {

  private InflationCheck() {}

  static void check(InputFile file) throws IOException {
    try (ZipParts zip = ZipParts.open(file.path(), file.limits())) {
      for (String name : zip.names()) {
        Optional<InputStream> part =
            name.endsWith(".xml") || name.endsWith(".rels") ? zip.open(name) : Optional.empty();
        if (part.isPresent()) {
          try (InputStream in = part.get()) {
            in.transferTo(OutputStream.nullOutputStream());
          }
        }
      }
    }
  }
}
