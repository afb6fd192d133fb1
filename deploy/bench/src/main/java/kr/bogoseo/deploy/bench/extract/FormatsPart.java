package kr.bogoseo.deploy.bench.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import kr.bogoseo.deploy.bench.Figures;

/** Files and pages a second by format, one at a time, and the memory a worker needs for each. */
final class FormatsPart {
  private static final int FILES = 40;
  private static final String OLD_HWP = "HWP Document File V3";

  private final CorpusFiles corpus;
  private final List<TextReader> readers;
  private final ServiceMemory memory;

  FormatsPart(CorpusFiles corpus, List<TextReader> readers, ServiceMemory memory) {
    this.corpus = corpus;
    this.readers = readers;
    this.memory = memory;
  }

  void addTo(Figures figures) throws InterruptedException {
    Map<String, Object> details = new LinkedHashMap<>();
    for (Map.Entry<String, Predicate<Path>> format : formats().entrySet()) {
      List<Path> files = corpus.some(FILES, format.getValue());
      String measure = "files a second: " + format.getKey() + " (" + files.size() + ")";
      if (files.isEmpty()) {
        figures.row(measure, "", "not measured: no such file");
        continue;
      }
      // Others do not recognise characters: a fast answer without text says nothing.
      boolean scans = format.getKey().equals("scans");
      List<Readings> all = new ArrayList<>();
      Object[] speeds = new Object[readers.size()];
      for (int i = 0; i < speeds.length; i++) {
        TextReader reader = readers.get(i);
        boolean reads = files.stream().anyMatch(reader::reads) && (i == 0 || !scans);
        if (reads) {
          all.add(Readings.of(reader, files));
        }
        speeds[i] = reads ? (Object) all.getLast().filesPerSecond() : "-";
      }
      String peak = WorkerPeak.of(files);
      figures.row(measure, "", speeds);
      figures.row("  pages a second; files with text", "", pages(all.getFirst()));
      figures.row("  MiB of a fresh worker: at rest; at most", "", peak);
      details.put(format.getKey(), Map.of("workerMiB", peak, "heap", memory.heap()));
    }
    figures.row("service heap in use after the formats", "", memory.heap());
    figures.remark(
        "files a second: over HTTP for bogoseo, in their own process for the others; formats"
            + " without pages count one a file. Mails, slides and sheets are made of the samples.");
    figures.detail("formatMemory", details);
  }

  /** Formats in the order they are shown, with what is one of them. */
  static Map<String, Predicate<Path>> formats() {
    Map<String, Predicate<Path>> formats = new LinkedHashMap<>();
    formats.put("HWP 5", file -> ends(file, "hwp") && !isOldHwp(file));
    formats.put("HWP 3", file -> ends(file, "hwp") && isOldHwp(file));
    formats.put("HWPML", file -> ends(file, "hml"));
    formats.put("PDF", file -> ends(file, "pdf") && !scan(file));
    for (String ending :
        List.of("hwpx", "docx", "odt", "rtf", "doc", "xlsx", "xls", "pptx", "ppt", "eml", "msg")) {
      formats.put(ending.toUpperCase(Locale.ROOT), file -> ends(file, ending));
    }
    formats.put("HTML", file -> ends(file, "html"));
    formats.put("text", file -> ends(file, "txt"));
    formats.put("scans", FormatsPart::scan);
    return formats;
  }

  private static boolean ends(Path file, String ending) {
    return TextReader.ending(file).equals(ending);
  }

  private static boolean scan(Path file) {
    return ends(file, "png") || file.getFileName().toString().endsWith(".scanned.pdf");
  }

  private static boolean isOldHwp(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(OLD_HWP.length()), StandardCharsets.US_ASCII).equals(OLD_HWP);
    } catch (IOException e) {
      return false;
    }
  }

  private static String pages(Readings readings) {
    int pages = 0;
    int texts = 0;
    double millis = 0;
    for (Reading reading : readings.all().values()) {
      millis += reading.millis();
      if (reading.ok()) {
        pages += Math.max(1, reading.document().path("pages").asInt(1));
        texts++;
      }
    }
    return String.format(
        Locale.ROOT, "%.1f; %d/%d", pages / millis * 1000, texts, readings.all().size());
  }
}
