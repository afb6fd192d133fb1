package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Affiliation;
import org.jspecify.annotations.Nullable;

/** Institutions of a paper's authors, tied to them by the raised marks both carry. */
final class PaperFront {

  private static final int HEAD = 40;
  private static final int BELOW = 6;
  private static final int LONGEST = 400;
  private static final int MOST = 30;
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "대학|학과|연구[원소실]|연구센터|병원|진흥원|재단|공사|주식회사|㈜|개발원|정책원|University|Institute|Department|School|College|Hospital|Cent(?:er|re)|Laborator|Corporation|Academy|Faculty|Agency|Ministry|Foundation");
  private static final Pattern NOT_ONE =
      Pattern.compile(
          "(?i)correspond|교신|e-?mail|@|received|투고|copyright|funding|지원을?\\s?받|support|doi|ISSN|Journal|학회지|\\bVol\\b|제\\s?\\d+\\s?권|[다음함]\\.$");
  private static final String SIGN =
      "(?:<sup>)?\\s*(?<m>\\d{1,2}|[a-h]|[¹²³⁴⁵⁶⁷⁸⁹]|\\*{1,3}|[†‡§])\\s*(?:</sup>)?\\)?\\s*";
  private static final Pattern MARKED =
      Pattern.compile("(?:^|[;,]\\s*|\\s|(?<=[가-힣a-z)]))" + SIGN + "(?=[가-힣A-Z㈜(])");
  private static final Pattern FIRST_MARK = Pattern.compile("^" + SIGN + "(?=[가-힣A-Z㈜(])");
  private static final Pattern MARKS =
      Pattern.compile(
          "^\\s*((?:</?sup>|[\\d,*†‡§¹²³⁴⁵⁶⁷⁸⁹ ]|(?<=[\\d,>])[a-h](?![a-z])|(?<![A-Za-z])[a-h](?=[,*<]|\\s*$))+)");
  private static final String RAISED = "¹²³⁴⁵⁶⁷⁸⁹";

  private final Findings findings;

  PaperFront(Findings findings) {
    this.findings = findings;
  }

  /**
   * The institutions printed under the names, in the order of the paper.
   *
   * @param authors as the record lists them
   */
  List<Affiliation> affiliations(List<String> authors) {
    List<Affiliation> all = new ArrayList<>();
    if (authors.isEmpty()) {
      return all;
    }
    List<Lines.Line> head = findings.lines().head(HEAD);
    for (Lines.Line line : head) {
      if (!names(line, authors)) {
        continue;
      }
      Map<String, List<String>> byMark = byMark(line.raw(), authors);
      String rest = behindNames(line.raw(), authors);
      if (INSTITUTION.matcher(rest).find()) {
        take(line, rest, byMark, all);
      }
      for (int i = 1; i <= BELOW && line.number() + i < head.size(); i++) {
        Lines.Line below = head.get(line.number() + i);
        if (names(below, authors) || !isInstitution(below)) {
          break;
        }
        take(below, below.raw(), byMark, all);
      }
    }
    return all.stream().limit(MOST).toList();
  }

  /** Whether a line is one of the authors' names. */
  private static boolean names(Lines.Line line, List<String> authors) {
    return !line.heading() && authors.stream().anyMatch(a -> line.raw().startsWith(a));
  }

  private static boolean isInstitution(Lines.Line line) {
    return !line.heading()
        && line.raw().length() <= LONGEST
        && line.cells().size() < 2
        && INSTITUTION.matcher(line.raw()).find()
        && !NOT_ONE.matcher(line.raw()).find();
  }

  private void take(
      Lines.Line line, String text, Map<String, List<String>> byMark, List<Affiliation> all) {
    boolean marked = FIRST_MARK.matcher(text).find();
    List<String[]> parts = marked ? marked(text) : unmarked(text);
    for (String[] part : parts) {
      String name = part[1].replaceAll("</?sup>", "").replaceAll("[;,\\s]+$", "").strip();
      boolean known = all.stream().anyMatch(one -> one.name().equals(name));
      if (!known && INSTITUTION.matcher(name).find() && !NOT_ONE.matcher(name).find()) {
        all.add(new Affiliation(name, byMark.getOrDefault(part[0], List.of())));
        findings.prove("publication.affiliations", line, line.raw(), marked ? 0.9 : 0.8);
      }
    }
  }

  /** A mark and the text up to the next one, each. */
  private static List<String[]> marked(String text) {
    List<String[]> parts = new ArrayList<>();
    Matcher m = MARKED.matcher(text);
    @Nullable String mark = null;
    int from = 0;
    int wanted = 0;
    while (m.find()) {
      String sign = plain(m.group("m"));
      boolean next =
          !sign.matches("\\d{1,2}") || Integer.parseInt(sign) == wanted + 1 || mark == null;
      if (!next) {
        continue; // a number of the address
      }
      if (mark != null) {
        parts.add(new String[] {mark, text.substring(from, m.start())});
      }
      mark = sign;
      wanted = sign.matches("\\d{1,2}") ? Integer.parseInt(sign) : wanted;
      from = m.end();
    }
    if (mark != null) {
      parts.add(new String[] {mark, text.substring(from)});
    }
    return parts;
  }

  /** Apart at semicolons; at commas where each part is a Korean institution of its own. */
  private static List<String[]> unmarked(String text) {
    List<String[]> parts = new ArrayList<>();
    for (String part : text.split(";")) {
      List<String> inside = List.of(part.split(","));
      boolean each =
          inside.stream()
              .allMatch(
                  one -> one.strip().matches("[가-힣].{3,}") && INSTITUTION.matcher(one).find());
      for (String one : each ? inside : List.of(part)) {
        parts.add(new String[] {"", one});
      }
    }
    return parts;
  }

  private static Map<String, List<String>> byMark(String line, List<String> authors) {
    Map<String, List<String>> byMark = new LinkedHashMap<>();
    for (String author : authors) {
      int at = line.indexOf(author);
      Matcher marks = MARKS.matcher(at < 0 ? "" : line.substring(at + author.length()));
      if (at >= 0 && marks.find()) {
        for (String mark : signs(marks.group(1))) {
          byMark.computeIfAbsent(mark, m -> new ArrayList<>()).add(author);
        }
      }
    }
    return byMark;
  }

  /** {@code <sup>1,2*</sup>} are three signs. */
  private static List<String> signs(String marks) {
    List<String> signs = new ArrayList<>();
    Matcher m =
        Pattern.compile("\\d{1,2}|[a-h]|\\*{1,3}|[†‡§" + RAISED + "]")
            .matcher(marks.replaceAll("</?sup>", " "));
    while (m.find()) {
      signs.add(plain(m.group()));
    }
    return signs;
  }

  private static String plain(String sign) {
    int raised = RAISED.indexOf(sign);
    return raised >= 0 && sign.length() == 1 ? String.valueOf(raised + 1) : sign;
  }

  /** What stands behind the last name on its line, where a line end was lost. */
  private static String behindNames(String line, List<String> authors) {
    int end = 0;
    for (String author : authors) {
      int at = line.indexOf(author);
      end = at < 0 ? end : Math.max(end, at + author.length());
    }
    String rest = line.substring(end);
    Optional<Integer> start =
        Pattern.compile("\\d{1,2}(?=[가-힣]{3}|[A-Z][a-z])|<sup>\\d{1,2}</sup>(?=[가-힣A-Z])")
            .matcher(rest)
            .results()
            .map(r -> glued(rest, r.start(), r.end()))
            .findFirst();
    return start.map(rest::substring).orElse("");
  }

  /** {@code 1,21어느대학교}: of two glued digits the last is the institution's. */
  private static int glued(String rest, int start, int end) {
    boolean two = end - start == 2 && rest.charAt(start + 1) == '1';
    return two ? start + 1 : start;
  }
}
