package kr.bogoseo.enrich.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import org.jspecify.annotations.Nullable;

/** People named in a role: authors, travellers, those met, those who take part. */
final class People {

  private static final int MOST = 60;
  private static final String TITLE =
      "(?:CEO|CFO|CTO|COO|대표이사|대표|부사장|사장|부회장|회장|이사장|이사|원장|본부장|센터장|소장|총장|부총장|교수|박사|정책관|심의관|담당관|부국장|국장|부장|실장|과장|팀장|단장|지사|시장|장관|차관|대통령|총리|의장|의원|파트너|디렉터|매니저)";
  private static final Pattern WITH_TITLE =
      Pattern.compile(
          "(?<n>[가-힣]{1,5}(?: [가-힣]{1,6}){1,2}|[A-Z][a-z]+(?: [A-Z][a-zA-Z.-]+){1,2}|(?:김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|홍|전|고|문|손|양|배|백|허|유|남|심|노|하|곽|성|차|주|우|구|민|진|나|지|엄|변|채|원|천|방|공|현|함|염|여|추|도|소|석|선|설|마|길)[가-힣]{1,2}) (?<t>"
              + TITLE
              + ")(?=[,)\\s은는이가의와과을를]|$)");
  private static final Pattern MET =
      Pattern.compile(
          "(?<o>[A-Za-z가-힣][A-Za-z0-9가-힣& ]{1,20}?)\\s?(?:관계자|임원진|임원|측|담당자)\\s?\\((?<list>[^)]{4,120})\\)");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:또한,?\\s)?(?<n>[가-힣]{3}) (?<t>대통령|총리|장관|차관|(?:도|특별시|광역)?지사|시장|군수|구청장|원장|회장)(?:은|는)\\s");
  private static final Pattern AFTER_TITLE =
      Pattern.compile(
          "(?<![가-힣])(?<t>과\\s?장|국\\s?장|사무관|주무관|서기관|팀\\s?장|연구관|연구사|책임자|단\\s?장|실\\s?장|부\\s?장|위원장)\\s{1,3}(?<n>[가-힣]{2,4})(?=\\s?\\(|,|\\s*$|\\t)");
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

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?<n>[가-힣]{2,4})(?: (?<t>[가-힣]{1,8}[원장관사보수위리자감임무])|\\((?<t2>[가-힣]{1,8}[원장관사보수위리자감임무])\\))?(?:\\s?\\(.*)?");
  private static final Pattern ENGLISH_QUOTED =
      Pattern.compile(
          "(?:said|says|added) (?<n>[A-Z][a-z'-]+(?: [A-Z][A-Za-z'-]+){1,2})(?:, (?<t>[^,.]{3,60}))?|(?<n2>[A-Z][a-z'-]+(?: [A-Z][A-Za-z'-]+){1,2}), (?<t2>[^,.]{3,60}), (?:said|says|added)");
  private static final Pattern AUTHOR_LINE =
      Pattern.compile("^(?<n>[가-힣]{2,4}) (?<t>[가-힣 ]{0,14}(?:연구위원|연구원|교수|박사|전문위원))$");

  /** Conjunctions and words of the trade are no names. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?: |^)(?:및|등|또는|관련|전|현|신임|동|본|해당|우리|이|그|각|위|주요|담당)(?: |$)|^.{1,3}(?:및|등)$");

  /** A word with its particle is no part of a name. */
  private static final Pattern PARTICLE =
      Pattern.compile("[가-힣]{2}(?:의|은|는|를|을|에|로|와|과)(?: |$)| [가-힣]+로$");

  private static final Pattern IN_CHARGE =
      Pattern.compile("책\\s?임\\s?자|담\\s?당\\s?자|담\\s?당|연\\s?락\\s?처|문\\s?의");
  private static final Pattern POST = Pattern.compile("[가-힣]{0,8}(?:장|관|원|사|위|보|대리|매니저|교수)");
  private static final Pattern NAME =
      Pattern.compile("[가-힣]{2,4}|[A-Z][a-zA-Z.'-]+(?: [A-Z][a-zA-Z.'-]+){1,3}");

  private final Findings findings;
  private final Map<String, ReportRecord.Person> people = new LinkedHashMap<>();

  People(Findings findings) {
    this.findings = findings;
  }

  List<ReportRecord.Person> read(ReportType type, List<String> authors) {
    authors.forEach(
        name -> people.putIfAbsent(name, new ReportRecord.Person(name, "author", null)));
    if (type == ReportType.TRAINING_REPORT) {
      trainee();
    } else if (type == ReportType.TRIP_REPORT) {
      travellers();
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
            .forEach(this::entries);
      }
      findings.lines().all().forEach(this::quoted);
    }
    return people.values().stream().limit(MOST).toList();
  }

  private void trainee() {
    findings
        .labels()
        .first("name")
        .filter(pair -> pair.line().number() < 80)
        .ifPresent(
            pair -> {
              Matcher m = NAME.matcher(pair.value());
              if (m.lookingAt()) {
                add(m.group(), "author", null, pair.line(), pair.quote());
              }
            });
  }

  private void travellers() {
    for (Lines.Line line : findings.lines().head(60)) {
      responsible(line);
    }
    findings.labels().all("travellers").forEach(this::entries);
    for (Labels.Pair pair : findings.labels().all("travellers")) {
      Matcher m = WITH_TITLE.matcher(pair.value());
      while (m.find()) {
        add(m.group("n"), m.group("t"), null, pair.line(), pair.quote());
      }
    }
  }

  /** A list of names, each with a post: {@code 홍길동(책임연구원) 외 2명}, {@code 홍길동 사무관(02-…)}. */
  private void entries(Labels.Pair pair) {
    for (String part : pair.value().split("\\s*[,，]\\s*")) {
      Matcher m = ENTRY.matcher(part.replaceFirst("\\s외\\s?\\d+\\s?[명인].*$", "").strip());
      if (m.matches()) {
        String post = m.group("t") == null ? m.group("t2") : m.group("t");
        boolean sure = post != null || part.indexOf('(') > 0;
        if (sure) {
          put(m.group("n"), post, null, pair.line(), pair.quote());
        }
      }
    }
  }

  private void table() {
    for (NameTables.Table table : NameTables.of(findings.lines())) {
      for (NameTables.Entry entry : table.entries()) {
        add(
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
      String post = cells.get(i + 1).replaceAll("\\s", "");
      String name = i + 2 < cells.size() ? Names.squeezed(cells.get(i + 2)) : "";
      if (POST.matcher(post).matches() && Names.isKorean(name)) {
        put(name, post, null, line, cells.get(i) + " " + post + " " + name);
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
    while (m.find()) {
      for (String part : m.group("list").split("\\s*,\\s*")) {
        Matcher person = WITH_TITLE.matcher(part);
        if (person.find()) {
          String words = m.group("o").strip();
          String body = words.substring(words.lastIndexOf(' ') + 1);
          add(person.group("n"), person.group("t"), body, line, m.group());
        }
      }
    }
  }

  private void speaker(Lines.Line line) {
    Matcher m = SUBJECT.matcher(line.text());
    if (m.find()) {
      add(m.group("n"), m.group("t"), null, line, m.group());
    }
  }

  /** {@code 과장 홍길동(02-…), 사무관 …} in the head of a press release; an author under a title. */
  private void responsible(Lines.Line line) {
    Matcher m = AFTER_TITLE.matcher(line.text());
    while (m.find()) {
      add(m.group("n"), m.group("t").replaceAll("\\s", ""), null, line, m.group());
    }
    Matcher author = AUTHOR_LINE.matcher(line.text().strip());
    if (author.matches()) {
      put(author.group("n"), "author", null, line, line.text());
    }
  }

  /** Who is quoted. */
  private void quoted(Lines.Line line) {
    Matcher m = QUOTED.matcher(line.text());
    int from = 0;
    while (m.find(from)) {
      boolean name = !PARTICLE.matcher(m.group("n")).find();
      int word = line.text().indexOf(' ', m.start());
      // The words before a name are no name: 대표로 나선 홍길동 대표는 is searched on from its next word.
      from = name || word < 0 ? m.end() : word + 1;
      add(withoutWordBefore(m.group("n"), line), m.group("t"), null, line, m.group());
    }
    Matcher spelt = SPELT.matcher(line.text());
    while (spelt.find()) {
      String[] words = spelt.group("n").split(" ");
      int latin = Math.min(words.length, spelt.group("latin").split(" ").length);
      String name = String.join(" ", List.of(words).subList(words.length - latin, words.length));
      add(name, spelt.group("t"), null, line, spelt.group());
    }
    Matcher english = ENGLISH_QUOTED.matcher(line.text());
    while (english.find()) {
      boolean first = english.group("n") != null;
      add(
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

  private void add(
      String name,
      @Nullable String role,
      @Nullable String organization,
      Lines.Line line,
      String quote) {
    boolean body = findings.tagsOn(line).stream().anyMatch(tag -> tag.surface().equals(name));
    if (!PARTICLE.matcher(name).find() && !body && !NO_NAME.matcher(name).find()) {
      put(name, role, organization, line, quote);
    }
  }

  private void put(
      String name,
      @Nullable String role,
      @Nullable String organization,
      Lines.Line line,
      String quote) {
    if (people.putIfAbsent(name, new ReportRecord.Person(name, role, organization)) == null) {
      findings.prove("people." + (people.size() - 1), line, quote, 0.85);
    }
  }
}
