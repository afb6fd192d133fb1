package kr.bogoseo.enrich.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.enrich.Language;

/** A paper's own data: authors, journal, identifiers, dates, abstracts; never those it cites. */
final class PaperFields {

  private static final int HEAD = 45;
  private static final int ABSTRACT = 200;
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:doi[:\\s]{1,3}|doi\\.org/)(?<d>10\\.\\d{4,9}/[^\\s)>\\]]+)");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?i)\\bVol(?:ume)?\\.?\\s?(?<v>\\d{1,4})(?:\\s?[,(]\\s?(?:No|Issue)\\.?\\s?(?<n>\\d{1,3})\\)?)?|제\\s?(?<v2>\\d{1,3})\\s?권\\s?(?:제?\\s?(?<n2>\\d{1,3})\\s?호)?");
  private static final Pattern JOURNAL =
      Pattern.compile(
          "(?<j>(?:(?:The |Korean |International ){0,2})Journal of (?:the )?[A-Z][A-Za-z &-]+|[A-Z][A-Za-z]+ Journal of"
              + " [A-Z][A-Za-z &]+|[가-힣]{2,12}(?:학회지|연구지|논문지|학보)|[가-힣A-Za-z][가-힣A-Za-z"
              + " ]{2,18}(?=\\s{1,3}제\\s?\\d{1,3}\\s?권))");
  private static final Pattern RECEIVED =
      Pattern.compile("(?i)received\\s?[:：]?|투고일?\\s?[:：]?|접수일?\\s?[:：]?");
  private static final Pattern ACCEPTED =
      Pattern.compile("(?i)accepted\\s?[:：]?|게재\\s?확정일?\\s?[:：]?|채택일?\\s?[:：]?|승인일?\\s?[:：]?");
  private static final Pattern AFFILIATION_MARK =
      Pattern.compile(
          "\\s*(?:<sup>[^<]*</sup>|[¹²³⁴⁵*†‡]+|\\d(?:,\\d)*)(?=\\s*(?:[,;·]|$|and\\b))");
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:#+\\s*)?(?:[ⅠI1][.)]?\\s*)?(?:서\\s?론|Introduction|들어가며|머리말|참고\\s?문헌|References)\\s*$");
  private static final Pattern KOREAN_NAME = Pattern.compile("[가-힣]{2,4}");
  private static final Pattern LATIN_NAME =
      Pattern.compile("[A-Z][A-Za-z'-]+(?:[ -][A-Z][A-Za-z'.-]*){1,3}");

  /** Names whose raised marks have fallen among the letters: {@code 홍길동1, 이다솔1,21어느대학교}. */
  private static final Pattern MARKED_NAME =
      Pattern.compile(
          "\\G(?<n>[가-힣]{2,4}|[A-Z][A-Za-z'-]+(?:"
              + " [A-Z][A-Za-z'.-]*){1,3})\\d(?:,\\d)*[*†]?(?:[,;]\\s*|(?=\\d?[가-힣A-Z])|$)");

  private final Findings findings;

  PaperFields(Findings findings) {
    this.findings = findings;
  }

  ReportRecord.Publication read() {
    List<String> authors = authors();
    PaperIssue issue = new PaperIssue(findings);
    PaperText text = new PaperText(findings);
    return new ReportRecord.Publication(
        match("publication.journal", JOURNAL, "j").orElse(null),
        match("publication.doi", DOI, "d").map(d -> d.replaceAll("[.,;]+$", "")).orElse(null),
        volume().orElse(null),
        authors,
        date("publication.receivedOn", RECEIVED).orElse(null),
        date("publication.acceptedOn", ACCEPTED).orElse(null),
        new PaperFront(findings).affiliations(authors),
        issue.issue().orElse(null),
        issue.pages().orElse(null),
        issue.year().orElse(null),
        text.abstracts().orElse(null),
        text.keywords().orElse(null));
  }

  private Optional<String> match(String field, Pattern pattern, String group) {
    for (Lines.Line line : findings.lines().head(HEAD)) {
      if (BODY.matcher(line.text()).find()) {
        break;
      }
      Matcher m = pattern.matcher(line.text());
      if (m.find()) {
        findings.prove(field, line, m.group(), 0.9);
        return Optional.of(m.group(group).strip());
      }
    }
    return Optional.empty();
  }

  private Optional<String> volume() {
    for (Lines.Line line : findings.lines().head(HEAD)) {
      Matcher m = VOLUME.matcher(line.text());
      if (m.find()) {
        findings.prove("publication.volume", line, m.group(), 0.85);
        String volume = m.group("v") != null ? m.group("v") : m.group("v2");
        return Optional.of(volume);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(String field, Pattern label) {
    for (Lines.Line line : findings.lines().all()) {
      Matcher m = label.matcher(line.text());
      if (line.number() > HEAD * 3) {
        break;
      }
      if (m.find()) {
        String after = line.text().substring(m.end());
        Optional<LocalDate> day =
            findings.valuesIn(after, Optional.empty()).stream()
                .filter(v -> v.start() <= 3)
                .flatMap(v -> Findings.day(v, "date").stream())
                .findFirst();
        if (day.isPresent()) {
          findings.prove(field, line, line.text(), 0.95);
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** The line of names under a title: nothing but names, with marks for their institutions. */
  List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (Lines.Line line : findings.lines().head(14)) {
      List<String> names = names(line.text());
      boolean marked = line.text().matches(".*(?:<sup>|[¹²³*†]|\\d).*");
      if (!names.isEmpty() && (names.size() > 1 || marked) && !line.heading()) {
        findings.prove("publication.authors", line, line.text(), 0.9);
        names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
      }
    }
    return onceEach(authors);
  }

  /** Printed in Hangul and again in Latin letters, they are the same people. */
  private static List<String> onceEach(List<String> authors) {
    List<String> korean =
        authors.stream().filter(name -> KOREAN_NAME.matcher(name).matches()).toList();
    return 2 * korean.size() == authors.size() ? korean : authors;
  }

  private static List<String> names(String line) {
    List<String> marked = new ArrayList<>();
    Matcher m = MARKED_NAME.matcher(line);
    while (m.find()) {
      marked.add(m.group("n"));
    }
    if (marked.size() > 1) {
      return marked;
    }
    String plain = AFFILIATION_MARK.matcher(line).replaceAll("").strip();
    List<String> names = new ArrayList<>();
    for (String part : plain.split("\\s*(?:[,;·]|\\band\\b)\\s*")) {
      String name = part.replace("*", "").strip();
      boolean isName = KOREAN_NAME.matcher(name).matches() || LATIN_NAME.matcher(name).matches();
      if (!isName) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }

  /** The abstract of a language: the first long paragraph in it before the body begins. */
  Optional<String> abstractIn(String language) {
    for (Lines.Line line : findings.lines().head(HEAD)) {
      if (BODY.matcher(line.text()).find()) {
        break;
      }
      if (line.text().length() >= ABSTRACT
          && Language.of(line.text()).equals(language)
          && !line.text().contains("Copyright")
          && !line.text().contains("distributed under")) {
        findings.prove("summary." + language, line, line.text(), 0.9);
        return Optional.of(line.text());
      }
    }
    return Optional.empty();
  }
}
