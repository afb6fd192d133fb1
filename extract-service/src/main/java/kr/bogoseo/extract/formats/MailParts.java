package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.extract.MailOpening.Mail;
import kr.bogoseo.extract.MailOpening.Part;
import kr.bogoseo.extract.PrivateFolder;
import kr.bogoseo.extract.ReadLimits;
import kr.bogoseo.extract.Warning;

/** Collects the parts of a mail as files, under limits. */
final class MailParts {

  /** Reports come with a handful of attachments; a mail with more is no report. */
  private static final int MOST = 30;

  private final PrivateFolder folder;
  private final Budget budget;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<Part> bodies = new ArrayList<>();
  private final List<Part> attachments = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int written;
  private int leftOut;

  MailParts(PrivateFolder folder, ReadLimits limits) {
    this.folder = folder;
    this.budget = new Budget(limits);
  }

  /** Takes what the mail says of itself; what was said first counts. */
  void property(String name, String value) {
    String clean = value.replaceAll("\\s+", " ").strip();
    if (!clean.isEmpty()) {
      properties.putIfAbsent(name, clean);
    }
  }

  /** Writes a part that is kept by {@link #body} if it is wanted. */
  Path write(InputStream in) throws IOException {
    Path file = folder.file("part-" + written++);
    try (InputStream metered = budget.meter(in, 0)) {
      Files.copy(metered, file);
    }
    return file;
  }

  Path write(String text) throws IOException {
    return write(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A part of what the sender wrote. */
  void body(Path file) {
    bodies.add(new Part("", file));
  }

  /** Whether one more attachment is taken; one that is not is counted. */
  boolean takesMore() {
    if (attachments.size() < MOST) {
      return true;
    }
    leftOut++;
    return false;
  }

  /** An attachment; its name is shown and never used as a path. */
  void attachment(String name, Path file) {
    String shown = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = shown.replaceAll("\\p{C}", "").strip();
    attachments.add(new Part(clean.isEmpty() ? "unnamed" : clean, file));
  }

  Mail mail() {
    List<Part> parts = new ArrayList<>(bodies);
    parts.addAll(attachments);
    if (leftOut > 0) {
      warnings.add(
          Warning.of(
              "첨부 파일은 " + MOST + "개까지만 읽었습니다(" + leftOut + "개 제외).",
              "Only " + MOST + " attachments were read; " + leftOut + " were left out."));
    }
    return new Mail(properties, parts, warnings);
  }
}
