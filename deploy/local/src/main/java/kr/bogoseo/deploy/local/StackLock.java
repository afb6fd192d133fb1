package kr.bogoseo.deploy.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.StartException;

/** One launcher a data directory; the operating system takes the lock back however it ends. */
record StackLock(FileChannel channel, FileLock lock) implements Closeable {

  /**
   * Takes the lock.
   *
   * @throws StartException when another launcher uses the data directory
   */
  static StackLock take(DataDirectory data) throws IOException, StartException {
    Files.createDirectories(data.lock().getParent());
    FileChannel channel =
        FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> lock = tryLock(channel);
    if (lock.isEmpty()) {
      channel.close();
      String pid =
          StackState.read(data.state())
              .map(state -> Long.toString(state.launcher().pid()))
              .orElse("?");
      throw StartException.hopeless(Texts.of("up.running", data.root().toString(), pid));
    }
    return new StackLock(channel, lock.get());
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException inThisJvm) {
      return Optional.empty();
    }
  }
}
