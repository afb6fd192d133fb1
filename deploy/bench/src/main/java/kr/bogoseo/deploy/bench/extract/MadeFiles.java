package kr.bogoseo.deploy.bench.extract;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.LabelFiles;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.sl.usermodel.TextBox;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Files of formats that reports rarely come in and of which neither the labelled documents nor the
 * samples have any, made of the samples' texts: mails with a report attached, slides, sheets.
 */
final class MadeFiles {
  private static final int LINES_A_SLIDE = 8;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private MadeFiles(Path folder) {
    this.folder = folder;
  }

  /** Makes a file of each format for each report of the samples. */
  static List<Path> of(BenchOptions options, Path folder) throws IOException {
    MadeFiles made = new MadeFiles(folder);
    for (Path docx : ReadingOrder.samples(options, "docx")) {
      String name = docx.getFileName().toString().replaceAll("\\.docx$", "");
      Path text = docx.resolveSibling(name + ".txt");
      if (Files.exists(text)) {
        List<String> lines = LabelFiles.text(text).lines().filter(l -> !l.isBlank()).toList();
        made.eml(name, lines, LabelFiles.bytes(docx));
        made.msg(name, lines, LabelFiles.bytes(docx));
        made.slides(name + ".pptx", new XMLSlideShow(), lines);
        made.slides(name + ".ppt", new HSLFSlideShow(), lines);
        made.sheet(name + ".xlsx", lines);
      }
    }
    return made.files;
  }

  private Path file(String name) {
    Path file = folder.resolve(name);
    files.add(file);
    return file;
  }

  private void eml(String name, List<String> lines, byte[] report) throws IOException {
    Base64.Encoder base64 = Base64.getMimeEncoder();
    String mail =
        """
        From: <a@agency.example>
        To: <b@agency.example>
        Subject: %s
        Date: Mon, 2 Mar 2026 09:00:00 +0900
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b1

        --b1
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --b1
        Content-Type: application/octet-stream; name=%s.docx
        Content-Disposition: attachment; filename=%s.docx
        Content-Transfer-Encoding: base64

        %s
        --b1--
        """
            .formatted(
                name,
                base64.encodeToString(lines.getFirst().getBytes(StandardCharsets.UTF_8)),
                name,
                name,
                base64.encodeToString(report));
    Files.writeString(file(name + ".eml"), mail.replace("\n", "\r\n"));
  }

  private void msg(String name, List<String> lines, byte[] report) throws IOException {
    try (POIFSFileSystem mail = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file(name + ".msg"))) {
      DirectoryEntry root = mail.getRoot();
      add(root, "__properties_version1.0", new byte[32]);
      add(root, "__substg1.0_0037001F", name.getBytes(StandardCharsets.UTF_16LE));
      add(root, "__substg1.0_1000001F", lines.getFirst().getBytes(StandardCharsets.UTF_16LE));
      DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
      ByteBuffer byValue = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
      byValue.position(8).putInt(0x3705_0003).putInt(6).putLong(1);
      add(attachment, "__properties_version1.0", byValue.array());
      add(attachment, "__substg1.0_3707001F", "a.docx".getBytes(StandardCharsets.UTF_16LE));
      add(attachment, "__substg1.0_37010102", report);
      mail.writeFilesystem(out);
    }
  }

  private static void add(DirectoryEntry storage, String name, byte[] bytes) throws IOException {
    storage.createDocument(name, new ByteArrayInputStream(bytes));
  }

  private void slides(String name, SlideShow<?, ?> slides, List<String> lines) throws IOException {
    try (slides;
        OutputStream out = Files.newOutputStream(file(name))) {
      for (int i = 0; i < lines.size(); i += LINES_A_SLIDE) {
        TextBox<?, ?> box = slides.createSlide().createTextBox();
        box.setAnchor(new Rectangle(20, 20, 600, 400));
        box.setText(String.join("\n", lines.subList(i, Math.min(lines.size(), i + LINES_A_SLIDE))));
      }
      slides.write(out);
    }
  }

  private void sheet(String name, List<String> lines) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file(name))) {
      var sheet = workbook.createSheet("1");
      for (int row = 0; row < lines.size(); row++) {
        var cells = sheet.createRow(row);
        String[] words = lines.get(row).split(" ");
        for (int column = 0; column < Math.min(words.length, 100); column++) {
          cells.createCell(column).setCellValue(words[column]);
        }
      }
      workbook.write(out);
    }
  }
}
