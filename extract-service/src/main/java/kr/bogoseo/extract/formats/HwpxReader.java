package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.Warning;

/** Reads HWPX (KS X 6101, OWPML): the sections in the order of the package's spine. */
public final class HwpxReader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HWPX);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    XmlParts xml = new XmlParts(file.limits().depth());
    try (ZipParts zip = ZipParts.open(file.path(), file.limits())) {
      if (zip.head("META-INF/manifest.xml", 200_000).contains("encryption-data")) {
        throw new StageException(
            FailureCode.ENCRYPTED_FILE, "the HWPX document is protected by a password");
      }
      Map<String, String> properties = new LinkedHashMap<>();
      HwpxDefinitions definitions = definitions(zip, xml);
      HwpxBody body = new HwpxBody(definitions);
      List<RawPiece> pieces = new ArrayList<>();
      List<String> warnings = new ArrayList<>();
      List<String> sections = sections(zip, xml, properties);
      if (sections.isEmpty()) {
        throw new IOException("no section");
      }
      for (String section : sections) {
        readSection(zip, xml, section, body, pieces, warnings);
      }
      Integer pages = body.pages() == 0 ? null : body.pages();
      return new RawDocument(
          "hwpx-stax/1",
          pages,
          Pageless.unless(pages != null, pieces),
          properties,
          warnings,
          List.of());
    }
  }

  private static void readSection(
      ZipParts zip,
      XmlParts xml,
      String section,
      HwpxBody body,
      List<RawPiece> pieces,
      List<String> warnings)
      throws IOException {
    Optional<InputStream> part = zip.open(section);
    if (part.isEmpty()) {
      return;
    }
    try (InputStream in = part.get()) {
      xml.children(
          in,
          "sec",
          Set.of(),
          child -> {
            if (child.name().equals("p")) {
              body.bodyParagraph(child, pieces);
            }
          });
    } catch (IOException e) {
      if (pieces.isEmpty()) {
        throw e;
      }
      warnings.add(
          Warning.of(
              "문서의 일부가 손상되어 읽을 수 있는 곳까지만 읽었습니다.",
              "Part of the document is damaged; it was read as far as possible."));
    }
  }

  private static HwpxDefinitions definitions(ZipParts zip, XmlParts xml) throws IOException {
    HwpxDefinitions definitions = new HwpxDefinitions();
    Optional<InputStream> header = zip.open("Contents/header.xml");
    if (header.isPresent()) {
      try (InputStream in = header.get()) {
        xml.children(in, "refList", Set.of("fontfaces", "borderFills"), definitions::add);
      } catch (IOException e) {
        // Without its definitions a document lacks automatic numbers, but not its text.
        return definitions;
      }
    }
    return definitions;
  }

  /** The spine of the package; without one the sections by their numbers. */
  private static List<String> sections(ZipParts zip, XmlParts xml, Map<String, String> properties)
      throws IOException {
    List<String> byNumber =
        zip.names().stream()
            .filter(name -> name.matches("Contents/section\\d{1,6}\\.xml"))
            .sorted((a, b) -> Integer.compare(number(a), number(b)))
            .toList();
    Optional<InputStream> part = zip.open("Contents/content.hpf");
    if (part.isEmpty()) {
      return byNumber;
    }
    XmlNode root;
    try (InputStream in = part.get()) {
      root = xml.tree(in);
    } catch (IOException e) {
      return byNumber;
    }
    root.child("metadata").ifPresent(metadata -> properties(metadata, properties));
    Map<String, String> files = new HashMap<>();
    root.child("manifest")
        .ifPresent(
            manifest ->
                manifest
                    .children("item")
                    .forEach(item -> files.put(item.get("id"), item.get("href"))));
    List<String> spine =
        root.child("spine").map(node -> node.children("itemref")).orElse(List.of()).stream()
            .map(item -> files.getOrDefault(item.get("idref"), ""))
            .map(href -> href.startsWith("Contents/") ? href : "Contents/" + href)
            .filter(byNumber::contains)
            .distinct()
            .toList();
    return spine.isEmpty() ? byNumber : spine;
  }

  private static int number(String section) {
    return Integer.parseInt(section.replaceAll("\\D", ""));
  }

  private static void properties(XmlNode metadata, Map<String, String> properties) {
    metadata
        .child("title")
        .map(XmlNode::allText)
        .filter(title -> !title.isBlank())
        .ifPresent(title -> properties.put("title", title.strip()));
    for (XmlNode meta : metadata.children("meta")) {
      String name =
          switch (meta.get("name")) {
            case "creator" -> "author";
            case "CreatedDate" -> "created";
            case "subject" -> "subject";
            case "keyword" -> "keywords";
            default -> "";
          };
      String value = meta.allText().strip();
      if (!name.isEmpty() && !value.isEmpty() && !value.equals("text")) {
        properties.put(name, value);
      }
    }
  }
}
