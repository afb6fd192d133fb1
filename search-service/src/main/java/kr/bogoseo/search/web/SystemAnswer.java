package kr.bogoseo.search.web;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.search.Neighbours;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.SearchSettings;
import kr.bogoseo.search.Translators;
import org.jspecify.annotations.Nullable;

/** The other services, the translator's arrears, and where things are kept. */
record SystemAnswer(List<Neighbours.Neighbour> services, Translation translation, Storage storage) {

  /**
   * The translator.
   *
   * @param pendingReports published reports with parts not translated yet
   * @param pendingSegments those parts
   * @param engines published reports by the engine that translated them
   * @param translators the engines as their service tells of them; null while it does not
   */
  record Translation(
      long pendingReports,
      long pendingSegments,
      Map<String, Long> engines,
      Translators.@Nullable State translators) {}

  /**
   * Storage.
   *
   * @param kind {@code disk} or {@code s3}
   * @param freeBytes left on the disk; null for S3
   * @param totalBytes size of the disk; null for S3
   * @param fileBytes size of the files behind published reports
   * @param indexBytes size of the index
   * @param published published reports
   * @param passages their passages
   */
  record Storage(
      String kind,
      @Nullable Long freeBytes,
      @Nullable Long totalBytes,
      long fileBytes,
      long indexBytes,
      long published,
      long passages) {}

  static SystemAnswer of(
      List<Neighbours.Neighbour> services,
      ReportSearch.Holdings holdings,
      Optional<Translators.State> translators,
      SearchSettings settings) {
    String bucket = settings.store().bucket();
    boolean disk = bucket == null || bucket.isBlank();
    Optional<FileStore> store = disk ? fileStore(settings.store().path()) : Optional.empty();
    return new SystemAnswer(
        services,
        new Translation(
            holdings.pendingReports(),
            holdings.pendingSegments(),
            holdings.engines(),
            translators.orElse(null)),
        new Storage(
            disk ? "disk" : "s3",
            store.map(SystemAnswer::free).orElse(null),
            store.map(SystemAnswer::total).orElse(null),
            holdings.fileBytes(),
            holdings.indexBytes(),
            holdings.states().getOrDefault(ReportState.PUBLISHED, 0L),
            holdings.passages()));
  }

  private static Optional<FileStore> fileStore(Path path) {
    try {
      return Optional.of(Files.getFileStore(path));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Long free(FileStore store) {
    try {
      return store.getUsableSpace();
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable Long total(FileStore store) {
    try {
      return store.getTotalSpace();
    } catch (IOException e) {
      return null;
    }
  }
}
