package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** Takes a mail of the Internet (RFC 5322, MIME) apart, mails inside it too. */
final class InternetMail {

  private static final int DEEPEST = 20;
  private static final int LONGEST_HEADER = 100_000;
  private static final int MOST_HEADERS = 2_000;

  /** Encodings that are told by the bytes better than by what old programs declare. */
  private static final Set<String> TOLD_BY_BYTES =
      Set.of("utf-8", "us-ascii", "euc-kr", "ks_c_5601-1987", "cp949", "ms949", "ksc5601");

  private final MailParts parts;
  private final Deque<Alternatives> open = new ArrayDeque<>();
  private Head head = new Head();

  private InternetMail(MailParts parts) {
    this.parts = parts;
  }

  /** Hands the parts over. */
  static void open(Path file, MailParts parts) throws IOException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMalformedHeaderStartsBody(true)
            .build();
    try (InputStream in = Files.newInputStream(file)) {
      MimeTokenStream stream = new MimeTokenStream(config);
      stream.parse(in);
      new InternetMail(parts).read(stream);
    } catch (MimeException e) {
      throw new IOException("no mail", e);
    }
  }

  private void read(MimeTokenStream stream) throws IOException, MimeException {
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> head = new Head();
        case T_FIELD -> field(stream.getField());
        case T_START_MULTIPART -> start(head.mimeType.equals("multipart/alternative"));
        case T_END_MULTIPART -> end();
        case T_BODY -> body(stream.getDecodedInputStream());
        default -> {
          // preambles and epilogues are for programs without MIME
        }
      }
    }
    while (!open.isEmpty()) {
      end();
    }
  }

  private void start(boolean alternative) throws IOException {
    if (open.size() >= DEEPEST) {
      throw new IOException("nested too deeply");
    }
    open.push(new Alternatives(alternative));
  }

  private void end() {
    Path chosen = open.pop().chosen();
    if (chosen != null) {
      body(chosen);
    }
  }

  private void field(Field field) throws MimeException {
    String name = field.getName().toLowerCase(Locale.ROOT);
    switch (name) {
      case "subject" -> parts.property("title", decoded(field.getBody()));
      case "from" -> parts.property("author", sender(decoded(field.getBody())));
      case "date" -> parts.property("created", field.getBody());
      case "content-type", "content-disposition" -> {
        ParsedField parsed =
            LenientFieldParser.parse(
                field.getRaw() == null
                    ? field.getName() + ": " + field.getBody()
                    : new String(field.getRaw().toByteArray(), StandardCharsets.ISO_8859_1));
        head.take(parsed);
      }
      default -> {
        // the way of the mail is nobody's business
      }
    }
  }

  private static String decoded(String text) {
    // Some programs put the bytes there as they are.
    byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
    String plain =
        text.chars().anyMatch(c -> c > 0x7F && c < 0x100)
            ? TextDecoding.decode(raw, false).text()
            : text;
    return DecoderUtil.decodeEncodedWords(plain, DecodeMonitor.SILENT);
  }

  /** The name before the address; nothing where there is none, for an address is personal data. */
  private static String sender(String from) {
    int address = from.indexOf('<');
    return address <= 0 ? "" : from.substring(0, address).replace("\"", "").strip();
  }

  private void body(InputStream in) throws IOException {
    boolean text = head.mimeType.equals("text/plain") || head.mimeType.equals("text/html");
    if (text && head.name.isEmpty() && !head.attached) {
      Path file = parts.write(readable(in));
      Alternatives alternatives = open.peek();
      if (alternatives != null && alternatives.alternative) {
        alternatives.offer(file, head.mimeType.equals("text/html"));
      } else {
        parts.body(file);
      }
      return;
    }
    boolean picture = head.mimeType.startsWith("image/") && !head.attached;
    if (!picture && parts.takesMore()) {
      parts.attachment(head.name.isEmpty() ? head.mimeType : head.name, parts.write(in));
    }
  }

  /** What an alternative was chosen for is a body of the part around it. */
  private void body(Path file) {
    Alternatives around = open.peek();
    if (around != null && around.alternative) {
      around.offer(file, true);
    } else {
      parts.body(file);
    }
  }

  private InputStream readable(InputStream in) throws IOException {
    String charset = head.charset.toLowerCase(Locale.ROOT);
    if (charset.isEmpty() || TOLD_BY_BYTES.contains(charset) || !isKnown(charset)) {
      return in;
    }
    String text = new String(in.readAllBytes(), Charset.forName(charset));
    return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What stands at the head of a part. */
  private static final class Head {
    private String mimeType = "text/plain";
    private String charset = "";
    private String name = "";
    private boolean attached;

    void take(ParsedField field) {
      if (field instanceof ContentTypeField type && !type.getMimeType().isEmpty()) {
        mimeType = type.getMimeType().toLowerCase(Locale.ROOT);
        charset = text(type.getCharset());
        if (name.isEmpty()) {
          name = decoded(text(type.getParameter("name")));
        }
      } else if (field instanceof ContentDispositionField disposition) {
        attached = disposition.isAttachment();
        String given = decoded(text(disposition.getFilename()));
        name = given.isEmpty() ? name : given;
      }
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }
  }

  /** The same text in several forms; HTML keeps tables, so it is taken where there is any. */
  private static final class Alternatives {
    private final boolean alternative;
    private @Nullable Path best;
    private boolean rich;

    Alternatives(boolean alternative) {
      this.alternative = alternative;
    }

    void offer(Path file, boolean isRich) {
      if (best == null || isRich || !rich) {
        best = file;
        rich = isRich;
      }
    }

    @Nullable Path chosen() {
      return best;
    }
  }
}
