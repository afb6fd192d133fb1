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
import java.util.TreeSet;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;
import kr.bogoseo.extract.Warning;

/** Reads WordprocessingML; nothing it refers to outside the file is loaded. */
public final class DocxReader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.DOCX);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    XmlParts xml = new XmlParts(file.limits().depth());
    try (ZipParts zip = ZipParts.open(file.path(), file.limits())) {
      DocxBody body = new DocxBody(DocxDefinitions.read(zip, xml), notes(zip, xml));
      List<RawPiece> pieces = new ArrayList<>(furniture(zip, xml, "header", Role.PAGE_HEADER));
      List<String> warnings = new ArrayList<>();
      Optional<InputStream> part = zip.open("word/document.xml");
      if (part.isEmpty()) {
        throw new IOException("no document part");
      }
      try (InputStream in = part.get()) {
        xml.children(in, "body", Set.of(), child -> body.add(child, pieces));
      } catch (IOException e) {
        if (pieces.isEmpty()) {
          throw e;
        }
        warnings.add(
            Warning.of(
                "문서의 일부가 손상되어 읽을 수 있는 곳까지만 읽었습니다.",
                "Part of the document is damaged; it was read as far as possible."));
      }
      pieces.addAll(furniture(zip, xml, "footer", Role.PAGE_FOOTER));
      Integer pages = body.pages() == 0 ? null : body.pages();
      return new RawDocument(
          "docx-stax/1", pages, pieces, OoxmlProperties.read(zip, xml), warnings, List.of());
    }
  }

  private static Map<String, String> notes(ZipParts zip, XmlParts xml) throws IOException {
    Map<String, String> notes = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      Optional<InputStream> part = zip.open("word/" + kind + "s.xml");
      if (part.isEmpty()) {
        continue;
      }
      try (InputStream in = part.get()) {
        xml.children(
            in,
            kind + "s",
            Set.of(),
            note -> {
              if (note.get("type").isEmpty() || note.get("type").equals("normal")) {
                notes.put(kind + ":" + note.get("id"), paragraphs(note).replace('\n', ' '));
              }
            });
      }
    }
    return notes;
  }

  private static List<RawPiece> furniture(ZipParts zip, XmlParts xml, String kind, Role role)
      throws IOException {
    Set<String> texts = new java.util.LinkedHashSet<>();
    for (String name : new TreeSet<>(zip.names())) {
      Optional<InputStream> part =
          name.matches("word/" + kind + "\\d{0,4}\\.xml") ? zip.open(name) : Optional.empty();
      if (part.isPresent()) {
        try (InputStream in = part.get()) {
          texts.add(paragraphs(xml.tree(in)));
        }
      }
    }
    texts.remove("");
    return texts.stream().map(text -> (RawPiece) new RawPiece.Text(role, 0, text, 0)).toList();
  }

  private static String paragraphs(XmlNode node) {
    List<RawPiece> pieces = new ArrayList<>();
    DocxBody body = new DocxBody(new DocxDefinitions(), new LinkedHashMap<>());
    node.children().forEach(child -> body.add(child, pieces));
    return TableGrid.text(pieces);
  }
}
