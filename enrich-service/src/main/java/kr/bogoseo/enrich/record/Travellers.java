package kr.bogoseo.enrich.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People listed behind or under a label: those who travelled, those in charge. */
final class Travellers {

  private static final int MOST_ITEMS = 12;
  private static final int COVER = 60;
  private static final Pattern ITEM = Pattern.compile("\\s*[-○ㅇ•·*∙▪]\\s?");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?<n>[가-힣]{2,4})(?: (?<t>[가-힣]{1,8}[원장관사보수위리자감임무])|\\((?<t2>[가-힣]{1,8}[원장관사보수위리자감임무])\\))?(?:\\s?\\(.*)?");

  /** Bodies and offices before a name: 어느부 어느과 홍길동 사무관. */
  private static final Pattern OFFICES =
      Pattern.compile("^(?:[가-힣·]{1,14}(?:부|처|청|과|국|실|팀|원|시|도|군|구|단|센터|본부|의회) )+(?=[가-힣]{2,4} )");

  /** {@code 산업정책과 행정사무관 홍길동}: the name after office and post. */
  private static final Pattern POST_FIRST =
      Pattern.compile(
          "(?:[-○ㅇ•·*]\\s?)?(?<t>(?:[가-힣·]{2,14} ){0,2}[가-힣]{0,10}(?:과장|국장|실장|팀장|부장|단장|원장|소장|센터장|본부장|의장|위원장|의원|사무관|주무관|서기관|주사보?|서기보?|연구[원관사]|지도사|위원|교수|시장|군수|지사)) (?<n>[가-힣]{2,4})(?:\\s?\\(.*)?");

  private final Findings findings;
  private final PeopleFound people;

  Travellers(Findings findings, PeopleFound people) {
    this.findings = findings;
    this.people = people;
  }

  /** Of the lines and lists that name those who travelled. */
  void read() {
    findings.labels().all("travellers").forEach(this::entries);
    for (Labels.Pair pair : findings.labels().all("name")) {
      String name = Names.squeezed(pair.value());
      if (pair.line().number() < COVER && Names.isKorean(name)) {
        people.put(name, null, null, pair.line(), pair.quote());
      }
    }
    for (Labels.Pair pair : findings.labels().all("travellers")) {
      itemsUnder(pair);
      Matcher m = People.WITH_TITLE.matcher(pair.value());
      while (m.find()) {
        people.add(m.group("n"), m.group("t"), null, pair.line(), pair.quote());
      }
    }
  }

  /** A list of names, each with a post: {@code 홍길동(책임연구원) 외 2명}, {@code 홍길동 사무관(02-…)}. */
  void entries(Labels.Pair pair) {
    for (String part : pair.value().split("\\s*[,，]\\s*")) {
      String one = part.replaceFirst("\\s(?:외|등)\\s?\\d+\\s?[명인].*$", "").strip();
      Matcher m = ENTRY.matcher(OFFICES.matcher(one).replaceFirst(""));
      if (m.matches()) {
        String post = m.group("t") == null ? m.group("t2") : m.group("t");
        boolean sure = post != null || part.indexOf('(') > 0;
        if (sure) {
          people.put(m.group("n"), post, null, pair.line(), pair.quote());
        }
      } else {
        postFirst(one, pair.line());
      }
    }
  }

  private void postFirst(String part, Lines.Line line) {
    Matcher m = POST_FIRST.matcher(part.strip());
    if (m.matches() && Names.isKorean(m.group("n"))) {
      people.add(m.group("n"), m.group("t"), null, line, part);
    }
  }

  /** A list that stands in items under its label. */
  private void itemsUnder(Labels.Pair pair) {
    for (int i = 1; i <= MOST_ITEMS; i++) {
      Optional<Lines.Line> item =
          findings
              .lines()
              .at(pair.line().number() + i)
              .filter(line -> ITEM.matcher(line.text()).lookingAt())
              .filter(line -> !Labels.startsWithLabel(line.text()));
      if (item.isEmpty()) {
        return;
      }
      for (String part : item.get().text().split("\\s*[,，]\\s*")) {
        postFirst(part, item.get());
      }
    }
  }
}
