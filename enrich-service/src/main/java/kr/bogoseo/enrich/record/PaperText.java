package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.OwnKeywords;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.enrich.Language;
import org.jspecify.annotations.Nullable;

/**
 * A paper's abstracts and keywords in each language. An abstract stands behind its heading or right
 * before its keywords; a first long paragraph alone may be the introduction.
 */
final class PaperText {

  private static final int FRONT = 150;
  private static final int SHORTEST = 120;
  private static final int SHORT_PIECE = 40;
  private static final int MOST_PIECES = 12;
  private static final int LONGEST_KEYWORD = 60;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^[#<\\[【■□◆*\\s]*(?:(?:국문|한글|영문)?\\s?(?:초\\s?록|요\\s?약(?:문)?)|abstract|summary)[>\\]】*\\s]*(?:[:：.]\\s*|$)(?<rest>.*)$");
  private static final Pattern KEYWORDS =
      Pattern.compile(
          "(?i)^[*\\s■□]*(?:key\\s?-?words?|중심\\s?단어|주제어|핵심어|핵심\\s?단어|키워드|색인어)[*\\s]*(?:[:：]|$).*");
  private static final Pattern END =
      Pattern.compile(
          "(?i)^(?:#+\\s*)?(?:[ⅠI1][.)]?\\s*)?(?:서\\s?론|introduction|들어가며|머리말|목\\s?차)\\s*$|^(?:received|투고|접수일|copyright|correspond|교신|\\*\\*?correspond).*");
  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?i)^(?:#+\\s*)?(?:[ⅠⅡⅢⅣⅤⅥⅦ\\d]+[.)]?\\s*)?(?:참\\s?고\\s?문\\s?헌|references)\\s*$");
  private static final Pattern NOT_KEYWORDS =
      Pattern.compile(
          "(?i)(?:correspond(?:ence|ing author)|received|copyright|교신\\s?저자|투고일|접수일).*$");

  private final Findings findings;
  private final List<Lines.Line> front;

  PaperText(Findings findings) {
    this.findings = findings;
    this.front = front(findings.lines());
  }

  /** The lines before the references. */
  private static List<Lines.Line> front(Lines lines) {
    List<Lines.Line> front = new ArrayList<>();
    for (Lines.Line line : lines.head(FRONT)) {
      if (REFERENCES.matcher(line.text()).matches()) {
        break;
      }
      front.add(line);
    }
    return front;
  }

  /** What the paper prints, per language. */
  Optional<ReportRecord.Bilingual> abstracts() {
    String ko = abstractIn("ko");
    String en = abstractIn("en");
    return ko == null && en == null
        ? Optional.empty()
        : Optional.of(new ReportRecord.Bilingual(ko, en));
  }

  private @Nullable String abstractIn(String language) {
    for (Lines.Line line : front) {
      Matcher heading = HEADING.matcher(line.text());
      if (heading.matches()) {
        List<Lines.Line> pieces = new ArrayList<>();
        String rest = heading.group("rest").strip();
        String text = below(line.number() + 1, language, rest, pieces);
        if (text != null) {
          Lines.Line at = rest.isEmpty() && !pieces.isEmpty() ? pieces.getFirst() : line;
          findings.prove("publication.abstract." + language, at, text, 0.95);
          return text;
        }
      }
    }
    return beforeKeywords(language);
  }

  private @Nullable String below(int from, String language, String rest, List<Lines.Line> pieces) {
    StringBuilder text = new StringBuilder(rest);
    for (int i = from; i < front.size() && pieces.size() < MOST_PIECES; i++) {
      Lines.Line line = front.get(i);
      boolean short0 = line.text().length() < SHORT_PIECE && text.isEmpty();
      boolean other = !Language.of(line.text()).equals(language) && line.text().length() > 20;
      if (line.heading() || ends(line) || short0 || other) {
        break;
      }
      text.append(text.isEmpty() ? "" : " ").append(line.raw());
      pieces.add(line);
    }
    return valid(text.toString(), language) ? text.toString() : null;
  }

  private static boolean ends(Lines.Line line) {
    return KEYWORDS.matcher(line.text()).matches()
        || END.matcher(line.text()).matches()
        || HEADING.matcher(line.text()).matches()
        || line.cells().size() > 1;
  }

  private @Nullable String beforeKeywords(String language) {
    for (Lines.Line line : front) {
      if (KEYWORDS.matcher(line.text()).matches() && line.number() > 0) {
        Lines.Line before = front.get(line.number() - 1);
        boolean text = !before.heading() && !ends(before) && valid(before.raw(), language);
        if (text) {
          findings.prove("publication.abstract." + language, before, before.raw(), 0.9);
          return before.raw();
        }
      }
    }
    return null;
  }

  private static boolean valid(String text, String language) {
    return text.length() >= SHORTEST && Language.of(text).equals(language);
  }

  /** The keywords before the references; a list with Hangul in it is the Korean one. */
  Optional<OwnKeywords> keywords() {
    List<String> ko = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Labels.Pair pair : findings.labels().all("keywords")) {
      boolean own = pair.line().columns() == 1 && pair.line().number() < front.size();
      String list = NOT_KEYWORDS.matcher(pair.value().replace("*", "")).replaceFirst("");
      boolean korean = list.chars().anyMatch(c -> c >= '가' && c <= '힣');
      List<String> words = korean ? ko : en;
      if (!own || !words.isEmpty()) {
        continue;
      }
      for (String word : list.split(list.contains(";") ? ";" : "[,，·]")) {
        String keyword = word.strip();
        if (!keyword.isEmpty() && keyword.length() <= LONGEST_KEYWORD && !words.contains(keyword)) {
          words.add(keyword);
        }
      }
      if (!words.isEmpty()) {
        findings.prove("publication.keywords." + (korean ? "ko" : "en"), pair);
      }
    }
    return ko.isEmpty() && en.isEmpty()
        ? Optional.empty()
        : Optional.of(new OwnKeywords(List.copyOf(ko), List.copyOf(en)));
  }
}
