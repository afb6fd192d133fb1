package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.Warning;

/** Reads HWPML 2 (Hancom, "HWPML"): a whole Hangul document in one XML file. */
public final class HwpmlReader implements DocumentReader {

  private static final Map<String, String> SUMMARY =
      Map.of(
          "TITLE", "title",
          "SUBJECT", "subject",
          "AUTHOR", "author",
          "DATE", "created",
          "KEYWORDS", "keywords");

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HWPML);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    XmlParts xml = new XmlParts(file.limits().depth(), HwpmlNames::translated);
    Map<String, String> properties = new LinkedHashMap<>();
    HwpxDefinitions definitions = new HwpxDefinitions();
    each(xml, file, "DOCSUMMARY", Set.of(), node -> summary(node, properties));
    each(xml, file, "MAPPINGTABLE", Set.of("FACENAMELIST", "BORDERFILLLIST"), definitions::add);
    List<RawPiece> pieces = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    HwpxBody body = new HwpxBody(definitions);
    boolean whole =
        each(
            xml,
            file,
            "SECTION",
            Set.of(),
            node -> {
              if (node.name().equals("p")) {
                body.bodyParagraph(node, pieces);
              }
            });
    if (!whole) {
      if (pieces.isEmpty()) {
        throw new IOException("not well-formed");
      }
      warnings.add(
          Warning.of(
              "문서의 일부가 손상되어 읽을 수 있는 곳까지만 읽었습니다.",
              "Part of the document is damaged; it was read as far as possible."));
    }
    return new RawDocument("hwpml-stax/1", null, pieces, properties, warnings, List.of());
  }

  /** Hands over the children of an element; false when the file is damaged somewhere behind. */
  private static boolean each(
      XmlParts xml, InputFile file, String parent, Set<String> skip, Consumer<XmlNode> child)
      throws IOException {
    Budget budget = new Budget(file.limits());
    try (InputStream in = budget.meter(Files.newInputStream(file.path()), 0)) {
      xml.children(in, parent, skip, child);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void summary(XmlNode node, Map<String, String> properties) {
    String name = SUMMARY.get(node.name());
    String value = node.allText().strip();
    if (name != null && !value.isEmpty()) {
      properties.put(name, value);
    }
  }
}
