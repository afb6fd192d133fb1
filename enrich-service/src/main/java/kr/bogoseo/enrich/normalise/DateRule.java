package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Days, months, quarters and years. */
final class DateRule implements ValueRule {

  @Override
  public String name() {
    return "date";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    for (DateAtom atom : days.atoms()) {
      if (!atom.bare()) {
        int end = text.startsWith("까지", atom.end()) ? atom.end() + 2 : atom.end();
        Map<String, Object> value = Found.fields("date", atom.iso());
        atom.precision().ifPresent(precision -> value.put("precision", precision));
        Found date = Found.of(atom.start(), end, "date", value);
        found.add(atom.doubt().map(date::suspect).orElse(date));
      }
    }
    return found;
  }
}
