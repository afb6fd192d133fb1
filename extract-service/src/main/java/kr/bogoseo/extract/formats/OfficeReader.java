package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/** Reads the Office formats that are rare among reports through Tika's XHTML. */
public final class OfficeReader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(
        FileType.RTF, FileType.DOC, FileType.XLS, FileType.PPT, FileType.XLSX, FileType.PPTX);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    if (file.type() == FileType.XLSX || file.type() == FileType.PPTX) {
      InflationCheck.check(file);
    }
    Metadata metadata = new Metadata();
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    try (TikaInputStream in = TikaInputStream.get(file.path())) {
      parser(file.type())
          .parse(
              in, new WriteOutContentHandler(xhtml, file.limits().characters()), metadata, context);
    } catch (EncryptedDocumentException e) {
      throw new StageException(
          FailureCode.ENCRYPTED_FILE, "the document is protected by a password", e);
    } catch (TikaException | SAXException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        throw new StageException(
            FailureCode.EXTRACTION_LIMIT,
            "the text has more than " + file.limits().characters() + " characters",
            e);
      }
      throw new IOException("damaged", e);
    }
    Document page = Jsoup.parse(xhtml.toString());
    return RawDocument.of("tika/3.3", HtmlBlocks.of(page.body()), properties(metadata));
  }

  private static Parser parser(FileType type) {
    return switch (type) {
      case RTF -> new RTFParser();
      case XLSX, PPTX -> new OOXMLParser();
      default -> new OfficeParser();
    };
  }

  private static Map<String, String> properties(Metadata metadata) {
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "title", metadata.get(TikaCoreProperties.TITLE));
    put(found, "author", metadata.get(TikaCoreProperties.CREATOR));
    put(found, "created", metadata.get(TikaCoreProperties.CREATED));
    return found;
  }

  private static void put(
      Map<String, String> found, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isBlank()) {
      found.put(name, value.strip());
    }
  }

  /** Files inside a file are other files. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream,
        org.xml.sax.ContentHandler handler,
        Metadata metadata,
        boolean outputHtml) {
      // never asked to
    }
  }
}
