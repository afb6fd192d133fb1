package kr.bogoseo.deploy.bench.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kr.bogoseo.deploy.bench.LabelFiles;

/**
 * Files that no submission had before: our own samples in their formats with a mark that readers of
 * the format pass over, and texts made up from parts.
 */
final class UniqueFiles {
  private static final Set<String> FORMATS = Set.of("pdf", "docx", "hwpx", "html", "txt");
  private static final String[] CITIES = {"보스턴", "샌디에고", "바젤", "싱가포르", "케임브리지", "고베"};
  private static final String[] BODIES = {"충청북도", "인천광역시", "대전광역시", "보건복지부", "대구광역시"};
  private static final String[] SUBJECTS = {
    "바이오 클러스터 운영 모델", "창업기업 지원 체계", "의료기기 인허가 제도", "공동 연구장비 운영", "투자 유치 전략"
  };

  private final List<Path> samples;
  private final long run;

  /**
   * @param run number of this run, part of every file
   */
  UniqueFiles(Path root, long run) {
    this.samples = samples(root.resolve("samples"));
    this.run = run;
  }

  /** A file to submit. */
  record NewFile(String name, byte[] content) {}

  /** The n-th file: every other one a sample in one of its formats, the rest generated text. */
  NewFile file(int n) {
    if (n % 2 == 0 || samples.isEmpty()) {
      String text = report(n);
      return new NewFile("report-" + n + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }
    Path sample = samples.get(n / 2 % samples.size());
    String name = String.valueOf(sample.getFileName());
    return new NewFile(
        n + "-" + name, marked(name, LabelFiles.bytes(sample), "bench " + run + " " + n));
  }

  /** The bytes with a mark: a comment at the end, or, in a zip, the archive's comment. */
  static byte[] marked(String name, byte[] content, String mark) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "docx", "hwpx" -> zipComment(content, mark.getBytes(StandardCharsets.US_ASCII));
      case "pdf" -> joined(content, ("\n% " + mark + "\n").getBytes(StandardCharsets.US_ASCII));
      case "html" ->
          joined(content, ("<!-- " + mark + " -->\n").getBytes(StandardCharsets.US_ASCII));
      default -> joined(content, ("\n" + mark + "\n").getBytes(StandardCharsets.US_ASCII));
    };
  }

  /** The end record is the last thing in a zip without comment; its last two bytes say how long. */
  private static byte[] zipComment(byte[] zip, byte[] comment) {
    byte[] marked = joined(zip, comment);
    marked[zip.length - 2] = (byte) comment.length;
    marked[zip.length - 1] = (byte) (comment.length >> 8);
    return marked;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private String report(int n) {
    String city = CITIES[n % CITIES.length];
    String body = BODIES[n / 2 % BODIES.length];
    String subject = SUBJECTS[n / 3 % SUBJECTS.length];
    int day = 1 + n % 20;
    StringBuilder text = new StringBuilder();
    text.append(subject).append(" 조사를 위한 ").append(city).append(" 출장 결과보고 ").append(run + n);
    text.append("\n\n출장기관: ").append(body);
    text.append("\n출장기간: 2025. 3. ").append(day).append(". ~ 3. ").append(day + 4);
    text.append(". (4박 5일)\n출장지: ")
        .append(city)
        .append("\n출장자: ")
        .append(2 + n % 5)
        .append("명\n\n");
    for (int section = 1; section <= 6; section++) {
      text.append(section).append(". ").append(subject).append("\n\n");
      for (int line = 0; line < 8; line++) {
        text.append(body)
            .append("은(는) ")
            .append(city)
            .append(" 현지 기관을 방문하여 ")
            .append(subject)
            .append("에 관한 자료 ")
            .append(n * 100 + section * 10 + line)
            .append("건을 확인하고 총 ")
            .append(10 + line)
            .append("억원 규모의 협력 방안을 논의하였다. ");
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private static List<Path> samples(Path folder) {
    List<Path> found = new ArrayList<>();
    for (Path source : LabelFiles.files(folder.resolve("src"))) {
      String id = String.valueOf(source.getFileName()).replaceAll("\\.md$", "");
      for (Path file : LabelFiles.files(folder.resolve(id))) {
        String name = String.valueOf(file.getFileName());
        if (FORMATS.contains(name.substring(name.lastIndexOf('.') + 1))) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
