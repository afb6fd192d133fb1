package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.ReportRecord;

/** Which of the people named in a trip report are those who travelled. */
final class TravellerNames {

  private static final int MOST_ITEMS = 12;
  private static final Pattern ITEM = Pattern.compile("\\s*[-○ㅇ•·*∙▪]\\s?.*");

  private final Findings findings;

  TravellerNames(Findings findings) {
    this.findings = findings;
  }

  /**
   * In the order of the document: behind a label, in the items under it, in the table of a party.
   */
  List<String> among(List<ReportRecord.Person> people) {
    Set<String> names = new LinkedHashSet<>();
    for (Labels.Pair pair : findings.labels().all("travellers")) {
      named(pair.value(), people, names, pair.line());
      for (Lines.Line item : itemsUnder(pair.line())) {
        named(item.text(), people, names, item);
      }
    }
    NameTables.party(findings.lines())
        .ifPresent(
            table -> {
              for (NameTables.Entry entry : table.entries()) {
                if (names.add(entry.name())) {
                  prove(entry.line(), entry.line().text());
                }
              }
            });
    return List.copyOf(names);
  }

  private void named(
      String text, List<ReportRecord.Person> people, Set<String> names, Lines.Line line) {
    for (ReportRecord.Person person : people) {
      boolean here =
          Pattern.compile("(?<![가-힣A-Za-z])" + Pattern.quote(person.name()) + "(?![가-힣A-Za-z])")
              .matcher(text)
              .find();
      if (here && names.add(person.name())) {
        prove(line, text);
      }
    }
  }

  private void prove(Lines.Line line, String quote) {
    findings.prove("trip.travellers", line, quote, 0.9);
  }

  private List<Lines.Line> itemsUnder(Lines.Line label) {
    List<Lines.Line> items = new ArrayList<>();
    for (int i = 1; i <= MOST_ITEMS; i++) {
      Optional<Lines.Line> item =
          findings
              .lines()
              .at(label.number() + i)
              .filter(line -> ITEM.matcher(line.text()).matches())
              .filter(line -> !Labels.startsWithLabel(line.text()));
      if (item.isEmpty()) {
        break;
      }
      items.add(item.get());
    }
    return items;
  }
}
