package kr.bogoseo.enrich.record;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import org.jspecify.annotations.Nullable;

/** People named in a role: authors, travellers, those met, those who take part. */
final class People {

  private static final int COVER = 60;
  private static final int COVER_LINES = 14;
  private static final Pattern RANKED =
      Pattern.compile("[가-힣]{0,8}(?:사무관|서기관|주무관|이사관|연구[관사]|주사보?) (?<n>[가-힣](?: ?[가-힣]){1,3})");
  private static final String TITLE =
      "(?:CEO|CFO|CTO|COO|대표이사|대표|부사장|사장|부회장|회장|이사장|이사|원장|본부장|센터장|소장|총장|부총장|교수|박사|정책관|심의관|담당관|부국장|국장|부장|실장|과장|팀장|단장|지사|시장|장관|차관|대통령|총리|의장|의원|파트너|디렉터|매니저)";
  static final Pattern WITH_TITLE =
      Pattern.compile(
          "(?<![가-힣])(?<n>[가-힣]{1,5}(?: [가-힣]{1,6}){1,2}|[A-Z][a-z]+(?: [A-Z][a-zA-Z.-]+){1,2}|(?:김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|홍|전|고|문|손|양|배|백|허|유|남|심|노|하|곽|성|차|주|우|구|민|진|나|지|엄|변|채|원|천|방|공|현|함|염|여|추|도|소|석|선|설|마|길)[가-힣]{1,2}) (?<t>"
              + TITLE
              + ")(?=[,)\\s은는이가의와과을를]|$)");
  private static final Pattern MET =
      Pattern.compile(
          "(?<o>[A-Za-z가-힣][A-Za-z0-9가-힣& ]{1,20}?)\\s?(?:관계자|임원진|임원|측|담당자)\\s?\\((?<list>[^)]{4,120})\\)");

  /** One of a list of people: all of it is a name and a post, so that any name will do. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?<n>[가-힣]{2,8}|[가-힣]{1,8}(?: [가-힣]{1,6}){1,2}?|[A-Z][a-z]+(?: [A-Z][a-zA-Z.-]+){1,2}) (?<t>(?:[가-힣]{1,12}(?:과|팀|국|실|부|처|청|원|단|소|사|센터|본부|대학교?) ){0,2}[가-힣]{0,8}(?:"
              + TITLE
              + "|위원장|처장|학장|사무관|주무관|서기관|연구원|연구관|위원))(?: 등)?");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:또한,?\\s)?(?<n>[가-힣]{3}) (?<t>대통령|총리|장관|차관|(?:도|특별시|광역)?지사|시장|군수|구청장|원장|회장)(?:은|는)\\s");
  private static final Pattern AFTER_TITLE =
      Pattern.compile(
          "(?<![가-힣])(?<t>과\\s{0,3}장|국\\s{0,3}장|사무관|주무관|서기관|팀\\s{0,3}장|연구관|연구사|책임자|단\\s{0,3}장|실\\s{0,3}장|부\\s{0,3}장|차\\s{0,3}장|위원장|센터장|본부장|책임연구원|선임연구원)\\s{1,3}(?<n>[가-힣]{2,4})(?=\\s?\\(|,|\\s*$|\\t)");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<n>[가-힣]{2,5}(?: [가-힣]{1,5})?)(?:\\([A-Za-z .'-]{4,40}\\))? (?<t>(?:[가-힣]{2,14} ){0,2}[가-힣]{0,12}"
              + TITLE
              + ")(?:은|는|이|가) [\"'“‘]");

  /** A foreigner's name with its spelling behind it and a post: {@code 에릭 월든(Eric Walden) 운영이사}. */
  private static final Pattern SPELT =
      Pattern.compile(
          "(?<![가-힣])(?<n>[가-힣]{1,6}(?: [가-힣]{1,6}){1,2})\\((?<latin>[A-Z][a-z]+(?: [A-Z][A-Za-z.'-]+){1,3})\\) (?<t>(?:[가-힣]{2,14} ){0,2}[가-힣]{0,12}"
              + TITLE
              + ")(?=은|는|이|가|과|와|의|을|를|,|\\s)");

  private static final Pattern ENGLISH_QUOTED =
      Pattern.compile(
          "(?:said|says|added) (?<n>[A-Z][a-z'-]+(?: [A-Z][A-Za-z'-]+){1,2})(?:, (?<t>[^,.]{3,60}))?|(?<n2>[A-Z][a-z'-]+(?: [A-Z][A-Za-z'-]+){1,2}), (?<t2>[^,.]{3,60}), (?:said|says|added)");
  private static final Pattern AUTHOR_LINE =
      Pattern.compile("^(?<n>[가-힣]{2,4}) (?<t>[가-힣 ]{0,14}(?:연구위원|연구원|교수|박사|전문위원))$");

  private static final Pattern IN_CHARGE =
      Pattern.compile("책\\s?임\\s?자|담\\s?당\\s?자|담\\s?당|연\\s?락\\s?처|문\\s?의");
  private static final Pattern POST = Pattern.compile("[가-힣]{0,8}(?:장|관|원|사|위|보|대리|매니저|교수)");
  private static final Pattern NAME =
      Pattern.compile("[가-힣]{2,4}|[A-Z][a-zA-Z.'-]+(?: [A-Z][a-zA-Z.'-]+){1,3}");

  private final Findings findings;
  private final PeopleFound people;
  private final Travellers travellers;

  People(Findings findings) {
    this.findings = findings;
    this.people = new PeopleFound(findings);
    this.travellers = new Travellers(findings, people);
  }

  List<ReportRecord.Person> read(ReportType type, List<String> authors) {
    authors.forEach(people::author);
    if (type == ReportType.TRAINING_REPORT) {
      trainee();
    } else if (type == ReportType.TRIP_REPORT) {
      findings.lines().head(COVER).forEach(this::responsible);
      travellers.read();
    }
    if (type != ReportType.RESEARCH_PAPER && type != ReportType.TRAINING_REPORT) {
      table();
      findings.lines().all().forEach(this::met);
      findings.lines().head(20).forEach(this::speaker);
      findings.lines().all().forEach(this::contacts);
      findings.lines().head(12).forEach(this::responsible);
      for (String field : List.of("responsible", "contact")) {
        findings.labels().all(field).stream()
            .filter(pair -> pair.line().number() < 20)
            .forEach(travellers::entries);
      }
      findings.lines().all().forEach(this::quoted);
    }
    return people.all();
  }

  private void trainee() {
    findings
        .labels()
        .first("name")
        .filter(pair -> pair.line().number() < 80)
        .ifPresentOrElse(
            pair -> {
              Matcher ranked = RANKED.matcher(pair.value());
              Matcher m = NAME.matcher(pair.value());
              if (ranked.lookingAt()) {
                // A spaced name, or a name and what comes behind it.
                String spaced = Names.squeezed(ranked.group("n"));
                String name = Names.isKorean(spaced) ? spaced : ranked.group("n").split(" ")[0];
                people.add(name, "author", null, pair.line(), pair.quote());
              } else if (m.lookingAt() && !Names.isWord(m.group())) {
                people.add(m.group(), "author", null, pair.line(), pair.quote());
              }
            },
            this::onCover);
  }

  /** The name spaced out over a line of the cover, or behind the rank. */
  private void onCover() {
    for (Lines.Line line : findings.lines().head(COVER_LINES)) {
      String text = line.text().strip();
      Matcher ranked = RANKED.matcher(text);
      String name = ranked.matches() ? Names.squeezed(ranked.group("n")) : Names.squeezed(text);
      boolean spaced = text.length() > name.length() && !text.contains("\t");
      if ((ranked.matches() || spaced) && Names.isKorean(name)) {
        people.add(name, "author", null, line, text);
        return;
      }
    }
  }

  private void table() {
    for (NameTables.Table table : NameTables.of(findings.lines())) {
      for (NameTables.Entry entry : table.entries()) {
        people.add(
            entry.name(),
            entry.post(),
            organization(entry.line(), entry.post()),
            entry.line(),
            entry.name() + " " + entry.post());
      }
    }
  }

  /** {@code 담당 부서 | 어느과 | 책임자 | 과 장 | 홍길동 | (02-…)}, each in its cell. */
  private void contacts(Lines.Line line) {
    List<String> cells = line.filled();
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (!IN_CHARGE.matcher(cells.get(i)).matches()) {
        continue;
      }
      Matcher together = AFTER_TITLE.matcher(cells.get(i + 1));
      if (together.lookingAt() && Names.isKorean(together.group("n"))) {
        String post = together.group("t").replaceAll("\\s", "");
        people.put(together.group("n"), post, null, line, cells.get(i) + " " + together.group());
      }
      String post = cells.get(i + 1).replaceAll("\\s", "");
      // The telephone may share the cell with the name.
      String name =
          i + 2 < cells.size()
              ? Names.squeezed(cells.get(i + 2).replaceFirst("\\s*\\(.*$", ""))
              : "";
      if (POST.matcher(post).matches() && Names.isKorean(name)) {
        people.put(name, post, null, line, cells.get(i) + " " + post + " " + name);
      }
    }
  }

  private @Nullable String organization(Lines.Line line, String post) {
    return findings.tagsOn(line).stream()
        .filter(t -> t.type() == Tag.Type.ORGANIZATION || t.type() == Tag.Type.AGENCY)
        .filter(t -> post.contains(t.surface().replace("&amp;", "&")))
        .map(Tag::ko)
        .findFirst()
        .orElse(null);
  }

  private void met(Lines.Line line) {
    Matcher m = MET.matcher(line.text());
    while (Needs.met(line.text()) && m.find()) {
      for (String part : m.group("list").split("\\s*,\\s*")) {
        Matcher person = LISTED.matcher(part.strip());
        if (person.matches()) {
          String words = m.group("o").strip();
          String body = words.substring(words.lastIndexOf(' ') + 1);
          people.add(person.group("n"), person.group("t"), body, line, m.group());
        }
      }
    }
  }

  private void speaker(Lines.Line line) {
    Matcher m = SUBJECT.matcher(line.text());
    if (m.find()) {
      people.add(m.group("n"), m.group("t"), null, line, m.group());
    }
  }

  /** {@code 과장 홍길동(02-…), 사무관 …} in the head of a press release; an author under a title. */
  private void responsible(Lines.Line line) {
    Matcher m = AFTER_TITLE.matcher(line.text());
    while (m.find()) {
      if (!Names.isWord(m.group("n"))) {
        people.add(m.group("n"), m.group("t").replaceAll("\\s", ""), null, line, m.group());
      }
    }
    Matcher author = AUTHOR_LINE.matcher(line.text().strip());
    if (author.matches()) {
      people.put(author.group("n"), "author", null, line, line.text());
    }
  }

  /** Who is quoted. */
  private void quoted(Lines.Line line) {
    Matcher m = QUOTED.matcher(line.text());
    int from = 0;
    while (Needs.quotation(line.text()) && m.find(from)) {
      boolean name = !PeopleFound.hasParticle(m.group("n"));
      int word = line.text().indexOf(' ', m.start());
      // The words before a name are no name: 대표로 나선 홍길동 대표는 is searched on from its next word.
      from = name || word < 0 ? m.end() : word + 1;
      people.add(withoutWordBefore(m.group("n"), line), m.group("t"), null, line, m.group());
    }
    Matcher spelt = SPELT.matcher(line.text());
    while (Needs.spelling(line.text()) && spelt.find()) {
      String[] words = spelt.group("n").split(" ");
      int latin = Math.min(words.length, spelt.group("latin").split(" ").length);
      String name = String.join(" ", List.of(words).subList(words.length - latin, words.length));
      people.add(name, spelt.group("t"), null, line, spelt.group());
    }
    Matcher english = ENGLISH_QUOTED.matcher(line.text());
    while (Needs.saying(line.text()) && english.find()) {
      boolean first = english.group("n") != null;
      people.add(
          first ? english.group("n") : english.group("n2"),
          first ? english.group("t") : english.group("t2"),
          null,
          line,
          english.group());
    }
  }

  /** A body or an adnominal verb before a Korean name is none of it: 산업부 홍길동, 나선 홍길동. */
  private String withoutWordBefore(String name, Lines.Line line) {
    int blank = name.indexOf(' ');
    if (blank < 0 || name.length() - blank - 1 != 3) {
      return name;
    }
    String before = name.substring(0, blank);
    // ㄴ is the fourth final consonant.
    boolean adnominal = (before.charAt(blank - 1) - '가') % 28 == 4;
    boolean body = findings.tagsOn(line).stream().anyMatch(tag -> tag.surface().equals(before));
    return adnominal || body ? name.substring(blank + 1) : name;
  }
}
