package kr.bogoseo.contracts.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/**
 * The document store on a disk: {@code content/ab/cd/abcd…} and {@code named/…}. Bytes are written
 * to a temporary file, forced to the disk and moved into place, so a reader sees all of a document
 * or none of it.
 */
public final class FileDocumentStore implements DocumentStore {

  private final Path content;
  private final Path named;
  private final Path incoming;

  /**
   * @param root an own directory; made when it is missing
   */
  public FileDocumentStore(Path root) {
    this.content = root.resolve("content");
    this.named = root.resolve("named");
    this.incoming = root.resolve("incoming");
    try {
      Files.createDirectories(content);
      Files.createDirectories(named);
      Files.createDirectories(incoming);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public ContentRef put(InputStream source, String mediaType) {
    Path temporary = incoming.resolve(UUID.randomUUID().toString());
    try {
      MessageDigest digest = Sha256.digest();
      long bytes = write(temporary, new DigestInputStream(source, digest));
      ContentRef ref = new ContentRef(Sha256.hex(digest.digest()), bytes, mediaType);
      Path target = contentPath(ref.sha256());
      if (Files.exists(target)) {
        Files.delete(temporary);
      } else {
        Files.createDirectories(target.getParent());
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      }
      return ref;
    } catch (IOException e) {
      deleteQuietly(temporary);
      throw unavailable(e);
    }
  }

  @Override
  public ContentRef put(byte[] bytes, String mediaType) {
    return put(new ByteArrayInputStream(bytes), mediaType);
  }

  @Override
  public InputStream open(ContentRef ref) {
    try {
      return Files.newInputStream(contentPath(ref.sha256()));
    } catch (NoSuchFileException e) {
      throw new StageException(FailureCode.CONTENT_MISSING, "no content " + ref.sha256(), e);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public boolean contains(String sha256) {
    return Files.exists(contentPath(sha256));
  }

  @Override
  public void putNamed(String name, byte[] bytes) {
    Path temporary = incoming.resolve(UUID.randomUUID().toString());
    try {
      write(temporary, new ByteArrayInputStream(bytes));
      Path target = namedPath(name);
      Files.createDirectories(target.getParent());
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      deleteQuietly(temporary);
      throw unavailable(e);
    }
  }

  @Override
  public boolean putNamedIfAbsent(String name, byte[] bytes) {
    Path temporary = incoming.resolve(UUID.randomUUID().toString());
    try {
      write(temporary, new ByteArrayInputStream(bytes));
      Path target = namedPath(name);
      Files.createDirectories(target.getParent());
      // A hard link fails when the name is taken, which no move does.
      Files.createLink(target, temporary);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw unavailable(e);
    } finally {
      deleteQuietly(temporary);
    }
  }

  @Override
  public Optional<byte[]> getNamed(String name) {
    try {
      return Optional.of(Files.readAllBytes(namedPath(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void removeNamed(String name) {
    try {
      Files.deleteIfExists(namedPath(name));
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public List<String> names(String prefix, String after, int limit) {
    Path directory = namedPath(prefix);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> named.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.compareTo(after) > 0)
          .sorted()
          .limit(limit)
          .toList();
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  private Path contentPath(String sha256) {
    return inside(
        content,
        content.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256));
  }

  private Path namedPath(String name) {
    return inside(named, named.resolve(name));
  }

  private static Path inside(Path root, Path path) {
    Path normal = path.normalize();
    if (!normal.startsWith(root)) {
      throw new IllegalArgumentException("a name must stay inside the store");
    }
    return normal;
  }

  private static long write(Path file, InputStream source) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      long bytes = source.transferTo(out);
      channel.force(true);
      return bytes;
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It lies in the incoming folder, where nothing is ever read from.
      return;
    }
  }

  private static StageException unavailable(IOException e) {
    return new StageException(
        FailureCode.STORE_UNAVAILABLE, "the document store did not answer", e);
  }
}
