package kr.bogoseo.enrich.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.NameRegistry;

/** The publishing body, only where the document names it as such; never the one it names most. */
final class Agencies {

  private static final int HEAD = 15;
  private static final List<String> FIELDS = List.of("publisher", "department", "affiliation");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)copyright|©|ⓒ");
  private static final Pattern LETTERHEAD =
      Pattern.compile("^\\s*(?:[-=#*]\\s*)?[^,.]{0,30}(?:보도자료|보도참고자료)");

  private static final Pattern OFFICE =
      Pattern.compile("^\\s?[가-힣·]{2,12}(?:과|국|실|담당관|관실)(?:\\s|$|\\()");

  /** A row of the contact table whose label stands on another line. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "^\\s*(?:책\\s?임\\s?자|담\\s?당\\s?자|담당\\s?(?:과장|팀장|국장)|연\\s?락\\s?처)(?:[\\s:：]|$)");

  private static final Pattern TRIP_TITLE =
      Pattern.compile(
          "공무\\s?국외\\s?(?:출장|여행|연수).*보고서|(?:출장|(?:국외|해외)\\s?(?:연수|시찰|여행)).*(?:결과|보고서|보고)\\s*$");

  private static final int COVER = 60;
  private static final int LONGEST_NAME = 16;
  private static final Pattern SPACED = Pattern.compile("[가-힣](?:\\s+[가-힣]){2,14}");
  private static final Pattern HEAD_ALONE = Pattern.compile("[가-힣]{2,14}(?:장|도지사|군수|교육감)");
  private static final String HEADS =
      "장관|청장|처장|원장|이사장|사장|시장|도지사|지사|총장|위원장|회장|행장|군수|구청장|의장|대표|교육감|단장|소장|관장";
  private static final Pattern HEAD_OF =
      Pattern.compile("^\\((?:" + HEADS + ")\\s?[^)]{2,40}\\)[은는이가과와,]");
  private static final Pattern ACTING_HEAD =
      Pattern.compile("^(?:\\([^)]{1,20}\\))? (?:" + HEADS + ")[은는이가]");
  private static final Pattern ASK =
      Pattern.compile(
          "^ (?:[가-힣]{2,12}(?:과|국|실|팀|관) )?[가-힣]{2,4} [가-힣]{2,6}\\s?\\(.{0,24}(?:에게|로) (?:연락|문의)");

  /** {@code 어느공사(주)(이하 ‘발주자’라 한다)}: the body a call or a rule speaks for. */
  private static final Pattern ITSELF =
      Pattern.compile(
          "^\\s?(?:\\(주\\)|㈜|주식회사)?\\s?[(（]이하\\s?['\"‘“＂「]\\s?(?:우리\\s?(?:회사|공사|공단|원|기관|재단|대학)|당사|당\\s?(?:공사|공단|원|재단)|본\\s?(?:기관|원|공사|공단|재단)|발주자|발주기관|주최\\s?기관)");

  private final Findings findings;
  private final NameRegistry registry;

  Agencies(Findings findings, NameRegistry registry) {
    this.findings = findings;
    this.registry = registry;
  }

  Optional<ReportRecord.Named> read(ReportType type) {
    return labelled(type)
        .or(this::alone)
        .or(this::inTitle)
        .or(this::letter)
        .or(this::itself)
        .or(() -> type == ReportType.PRESS_RELEASE ? release() : Optional.empty())
        .or(() -> type == ReportType.RESEARCH_PAPER ? copyright() : Optional.empty());
  }

  private Optional<ReportRecord.Named> labelled(ReportType type) {
    for (String field : FIELDS) {
      for (Labels.Pair pair : findings.labels().all(field)) {
        // Forms in an annex have such labels, too; a release names its department at its end.
        boolean far = type != ReportType.PRESS_RELEASE && pair.line().number() > COVER;
        if (far) {
          continue;
        }
        Optional<Tag> tag =
            findings.tagsOn(pair.line()).stream()
                .filter(t -> t.type() == Tag.Type.AGENCY && pair.value().contains(t.surface()))
                .findFirst();
        if (tag.isPresent()) {
          findings.prove("agency", pair);
          return named(tag.get());
        }
      }
    }
    return Optional.empty();
  }

  /** A body alone on a line of the head, or in the letterhead of a press release. */
  private Optional<ReportRecord.Named> alone() {
    for (Lines.Line line : findings.lines().head(HEAD)) {
      boolean letterhead = LETTERHEAD.matcher(line.text()).find();
      for (Tag tag : findings.tagsOn(line)) {
        boolean whole = named(line) >= line.text().strip().length() - 4;
        boolean korean = registry.byId(tag.id()).filter(n -> n.country().equals("KR")).isPresent();
        boolean office = OFFICE.matcher(behind(line, tag)).find() && begins(line, tag);
        boolean contact = CONTACT.matcher(behind(line, tag)).find() && begins(line, tag);
        boolean publisher = whole || letterhead || office || contact;
        if (tag.type() == Tag.Type.AGENCY && korean && publisher) {
          findings.prove("agency", line, line.text(), 0.9);
          return named(tag);
        }
      }
    }
    return Optional.empty();
  }

  /** How much of a line its names take up. */
  private int named(Lines.Line line) {
    return findings.tagsOn(line).stream().mapToInt(t -> t.end() - t.start()).sum();
  }

  /** Whether the name opens the line, or a part of it that a slash or a bar cuts off. */
  private static boolean begins(Lines.Line line, Tag tag) {
    String before = line.text().substring(0, Math.max(0, line.text().indexOf(tag.surface())));
    return before.isBlank() || before.matches(".*[/|]\\s*$");
  }

  private static String behind(Lines.Line line, Tag tag) {
    int at = line.text().indexOf(tag.surface());
    return at < 0 ? "" : line.text().substring(at + tag.surface().length());
  }

  /** A report on an official trip names its body in the title. */
  private Optional<ReportRecord.Named> inTitle() {
    for (Lines.Line line : findings.lines().head(4)) {
      if (TRIP_TITLE.matcher(line.text()).find()) {
        Optional<Tag> tag =
            findings.tagsOn(line).stream()
                .filter(t -> t.type() == Tag.Type.AGENCY && behind(line, t).length() > 8)
                .findFirst();
        if (tag.isPresent()) {
          findings.prove("agency", line, line.text(), 0.85);
          return named(tag.get());
        }
      }
    }
    return Optional.empty();
  }

  /** The name spaced out over the head of a letter, or the office of its head that signs it. */
  private Optional<ReportRecord.Named> letter() {
    for (Lines.Line line : findings.lines().all()) {
      List<String> cells = line.filled();
      String text = cells.size() == 1 ? cells.getFirst() : "";
      boolean spaced = SPACED.matcher(text).matches();
      String name = text.replaceAll("\\s", "");
      if (name.length() > LONGEST_NAME || (!spaced && !HEAD_ALONE.matcher(name).matches())) {
        continue;
      }
      Optional<Tag> tag = findings.body(name).or(() -> findings.body(bodyOf(name)));
      if (tag.filter(this::isKorean).isPresent()) {
        findings.prove("agency", line, text, 0.9);
        return tag.flatMap(Agencies::named);
      }
    }
    return Optional.empty();
  }

  /** The body that the document calls itself. */
  private Optional<ReportRecord.Named> itself() {
    for (Lines.Line line : findings.lines().all()) {
      if (line.text().contains("이하")) {
        for (Tag tag : findings.tagsOn(line)) {
          boolean own = tag.type() == Tag.Type.AGENCY && isKorean(tag);
          if (own && ITSELF.matcher(behind(line, tag)).find()) {
            findings.prove("agency", line, line.text(), 0.85);
            return named(tag);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The body behind the office of its head: 어느시장, 어느도지사, 어느위원장. */
  private static String bodyOf(String head) {
    if (head.endsWith("위원장")) {
      return head.substring(0, head.length() - 1) + "회";
    }
    return head.replaceFirst("(?:지사|군수|교육감|장)$", head.endsWith("군수") ? "군" : "");
  }

  /**
   * A release names who issues it where the head of the body is introduced, {@code 어느부(장관 홍길동)는},
   * where the head acts in the first sentence, and where it says whom to ask.
   */
  private Optional<ReportRecord.Named> release() {
    int prose = 0;
    for (Lines.Line line : findings.lines().all()) {
      boolean sentence =
          line.text().length() > 40 && line.columns() == 1 && line.text().contains("다.");
      prose += sentence ? 1 : 0;
      for (Tag tag : findings.tagsOn(line)) {
        boolean korean = tag.type() == Tag.Type.AGENCY && isKorean(tag);
        String behind = behind(line, tag);
        boolean introduced = prose <= 3 && sentence && HEAD_OF.matcher(behind).find();
        boolean acts = prose == 1 && sentence && acts(line, tag, behind);
        boolean asked = begins(line, tag) && ASK.matcher(behind).find();
        if (korean && (introduced || acts || asked)) {
          findings.prove(
              "agency",
              line,
              tag.surface() + behind.substring(0, Math.min(40, behind.length())),
              0.85);
          return named(tag);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code 홍길동 어느공사(ABC) 사장은} begins the sentence. */
  private static boolean acts(Lines.Line line, Tag tag, String behind) {
    String before = line.text().substring(0, Math.max(0, line.text().indexOf(tag.surface())));
    return before.matches("(?:[□○ㅇ-]\\s?)?[가-힣]{2,4} ") && ACTING_HEAD.matcher(behind).find();
  }

  private boolean isKorean(Tag tag) {
    return registry.byId(tag.id()).filter(n -> n.country().equals("KR")).isPresent();
  }

  private Optional<ReportRecord.Named> copyright() {
    for (Lines.Line line : findings.lines().head(60)) {
      if (COPYRIGHT.matcher(line.text()).find()) {
        Optional<Tag> tag =
            findings.tagsOn(line).stream().filter(t -> t.type() != Tag.Type.PLACE).findFirst();
        if (tag.isPresent()) {
          findings.prove("agency", line, line.text(), 0.85);
          return named(tag.get());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ReportRecord.Named> named(Tag tag) {
    return Optional.of(new ReportRecord.Named(tag.id(), tag.ko(), tag.en()));
  }
}
