package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An OLE compound file: storages with streams. */
final class OleFile implements AutoCloseable {

  /** Where a file says how its content is transformed (MS-OFFCRYPTO, 2.1). */
  private static final String DATA_SPACES = "\u0006DataSpaces";

  private final POIFSFileSystem files;

  private OleFile(POIFSFileSystem files) {
    this.files = files;
  }

  static OleFile open(Path file) throws IOException {
    try {
      return new OleFile(new POIFSFileSystem(file.toFile(), true));
    } catch (RuntimeException e) {
      throw new IOException("not a sound OLE file", e);
    }
  }

  boolean has(String name) {
    return files.getRoot().hasEntryCaseInsensitive(name);
  }

  /** Whether an entry of one of these names stands at the root or among the data spaces. */
  boolean hasDataSpace(Set<String> names) {
    return holds(files.getRoot(), names)
        || find(DATA_SPACES).orElse(null) instanceof DirectoryEntry spaces
            && (holds(spaces, names)
                || spaces.getEntryNames().stream()
                    .anyMatch(
                        name ->
                            find(spaces, name).orElse(null) instanceof DirectoryEntry inner
                                && holds(inner, names)));
  }

  private static boolean holds(DirectoryEntry directory, Set<String> names) {
    return directory.getEntryNames().stream().anyMatch(names::contains);
  }

  /** The names of the streams of a storage of the root, in no order. */
  List<String> streams(String storage) {
    List<String> names = new ArrayList<>();
    if (find(storage).orElse(null) instanceof DirectoryEntry directory) {
      for (Entry entry : directory) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private Optional<Entry> find(String name) {
    return find(files.getRoot(), name);
  }

  private static Optional<Entry> find(DirectoryEntry directory, String name) {
    for (Entry entry : directory) {
      if (entry.getName().equalsIgnoreCase(name)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Opens a stream by its path, for example {@code BodyText/Section0}; the caller closes it. */
  Optional<Part> open(String path) throws IOException {
    String[] names = path.split("/", -1);
    Entry entry = find(names[0]).orElse(null);
    if (names.length == 2 && entry instanceof DirectoryEntry directory) {
      entry = null;
      for (Entry candidate : directory) {
        if (candidate.getName().equalsIgnoreCase(names[1])) {
          entry = candidate;
        }
      }
    }
    if (entry instanceof DocumentEntry document) {
      return Optional.of(new Part(new DocumentInputStream(document), document.getSize()));
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  /**
   * A stream of the file.
   *
   * @param bytes its size as it lies in the file
   */
  record Part(InputStream in, long bytes) {}
}
