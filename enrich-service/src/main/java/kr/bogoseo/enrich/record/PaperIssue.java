package kr.bogoseo.enrich.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Issue, pages and year of a paper, from the line of its front that names the volume; a volume a
 * sentence or note cites is another paper's.
 */
final class PaperIssue {

  private static final int HEAD = 45;
  private static final int LONGEST = 220;
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:#+\\s*)?(?:[ⅠI1][.)]?\\s*)?(?:서\\s?론|Introduction|들어가며|머리말|참고\\s?문헌|References)\\s*$");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?i)\\bVol(?:ume)?\\.?\\s?\\d{1,4}|제\\s?\\d{1,3}\\s?권|(?:^|[\\s;,])\\d{1,4}\\s?\\(\\d{1,3}\\)\\s?[:,]\\s?(?:pp?\\.?\\s?)?\\d");
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?i)\\b(?:No|Issue)\\.?\\s?(?<a>\\d{1,3})\\b|(?:제\\s?|권\\s?)(?<b>\\d{1,3})\\s?호|\\d\\s?\\((?<c>\\d{1,3})\\)\\s?[:,]");
  private static final Pattern PAGES =
      Pattern.compile(
          "(?i)\\bpp?\\.?\\s?(?<a>\\d{1,4}\\s?[-–—~∼]\\s?\\d{1,4})\\b|\\)\\s?[:,]\\s?(?<b>\\d{1,4}\\s?[-–—~∼]\\s?\\d{1,4})(?!\\d)|(?<c>\\d{1,4}\\s?[-–—~∼]\\s?\\d{1,4})\\s?(?:쪽|면|페이지)");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/.-])(?<y>(?:19|20)\\d{2})(?![\\d/]|\\s?[-–~∼]\\s?\\d|\\.\\d{4})");
  private static final Pattern CITED =
      Pattern.compile("(?i)et al|\\bet\\.|등\\s?\\(\\d{4}|\\[\\d+\\]|doi\\.org.*doi\\.org");

  private final Lines.@Nullable Line line;
  private final Findings findings;

  PaperIssue(Findings findings) {
    this.findings = findings;
    this.line = line(findings.lines());
  }

  private static Lines.@Nullable Line line(Lines lines) {
    for (Lines.Line line : lines.head(HEAD)) {
      if (BODY.matcher(line.text()).find()) {
        return null;
      }
      boolean own =
          line.text().length() <= LONGEST
              && VOLUME.matcher(line.text()).find()
              && !CITED.matcher(line.text()).find()
              && !line.text().matches("^(?:\\d{1,2}\\)|\\*|주).*|.*[다음함]\\.$");
      if (own) {
        return line;
      }
    }
    return null;
  }

  Optional<String> issue() {
    return first("publication.issue", ISSUE, "a", "b", "c");
  }

  Optional<String> pages() {
    return first("publication.pages", PAGES, "a", "b", "c").map(p -> p.replaceAll("\\s", ""));
  }

  Optional<Integer> year() {
    return first("publication.year", YEAR, "y").map(Integer::valueOf);
  }

  private Optional<String> first(String field, Pattern pattern, String... groups) {
    if (line == null) {
      return Optional.empty();
    }
    Matcher m = pattern.matcher(line.text());
    if (!m.find()) {
      return Optional.empty();
    }
    for (String group : groups) {
      String text = m.group(group);
      if (text != null) {
        findings.prove(field, line, line.text(), 0.9);
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
