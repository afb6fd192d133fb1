package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML leniently; nothing it refers to is loaded. */
public final class HtmlReader implements DocumentReader {

  private static final long LARGEST = 64L << 20;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w-]+)");

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HTML);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    if (Files.size(file.path()) > LARGEST) {
      throw new StageException(
          FailureCode.EXTRACTION_LIMIT, "the page has more than " + (LARGEST >> 20) + " MiB");
    }
    Document page = Jsoup.parse(text(Files.readAllBytes(file.path())));
    Map<String, String> properties = new LinkedHashMap<>();
    put(properties, "title", page.title());
    put(properties, "author", page.select("meta[name=author]").attr("content"));
    put(properties, "keywords", page.select("meta[name=keywords]").attr("content"));
    return RawDocument.of("html-jsoup/1", HtmlBlocks.of(page.body()), properties);
  }

  /** The declared encoding counts only when the bytes are not what they look like. */
  private static String text(byte[] bytes) {
    TextDecoding.Decoded decoded = TextDecoding.decode(bytes, false);
    if (decoded.sound()) {
      return decoded.text();
    }
    Matcher declared = DECLARED.matcher(decoded.text());
    if (declared.find() && Charset.isSupported(declared.group(1))) {
      return new String(bytes, Charset.forName(declared.group(1)));
    }
    return decoded.text();
  }

  private static void put(Map<String, String> properties, String name, String value) {
    if (!value.isBlank()) {
      properties.put(name, value.strip());
    }
  }
}
