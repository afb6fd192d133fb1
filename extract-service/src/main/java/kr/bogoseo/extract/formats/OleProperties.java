package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hpsf.Property;
import org.apache.poi.hpsf.PropertySet;

/** The summary that HWP 5 keeps in an OLE property set. */
final class OleProperties {

  private static final int LARGEST = 1 << 20;

  private static final Map<Long, String> NAMES =
      Map.of(2L, "title", 3L, "subject", 4L, "author", 5L, "keywords", 12L, "created");

  private OleProperties() {}

  /** What is there; a damaged summary says nothing. */
  static Map<String, String> read(OleFile ole, String stream) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    Optional<OleFile.Part> part = ole.open(stream);
    if (part.isEmpty()) {
      return found;
    }
    try (InputStream in = part.get().in()) {
      PropertySet set = new PropertySet(in.readNBytes(LARGEST));
      for (Property property : set.getProperties()) {
        String name = NAMES.get(property.getID());
        Object value = property.getValue();
        if (name == null || value == null) {
          continue;
        }
        String text =
            value instanceof java.util.Date date ? date.toInstant().toString() : value.toString();
        if (!text.isBlank()) {
          found.put(name, text.strip());
        }
      }
    } catch (org.apache.poi.hpsf.HPSFException | RuntimeException e) {
      return found;
    }
    return found;
  }
}
