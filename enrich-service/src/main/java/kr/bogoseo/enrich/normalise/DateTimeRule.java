package kr.bogoseo.enrich.normalise;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day with a time: {@code 3. 12.(수) 12:00}, {@code 2024. 3. 5.(화) 14:00~16:00}. Korean time
 * unless the text speaks of local time abroad, which then stays without an offset.
 */
final class DateTimeRule implements ValueRule {

  private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);
  private static final String HALF = "(?:(?<half>오전|오후|낮|밤|새벽|정오)[ ]?)?";
  private static final Pattern WORD = Pattern.compile("^[ ,]{1,3}(?<word>정오|자정)(?=[에까부 ]|$)");
  private static final Pattern TIME =
      Pattern.compile(
          "^[ ,]{0,3}"
              + HALF
              + "(?<h>\\d{1,2})(?:[:'](?<min>\\d{2})|[ ]?시(?![장설간의])(?:[ ]?(?<min2>\\d{1,2})분|["
              + " ]?(?<half2>반))?)(?:[ ]?[~-][ ]?(?:(?<halfb>오전|오후)["
              + " ]?)?(?<h2>\\d{1,2})(?:[:'](?<minb>\\d{2})|시(?:["
              + " ]?(?<minb2>\\d{1,2})분)?))?(?<zone>[ ]?\\(?(?:현지[ ]?시[간각]|KST|UTC|GMT))?");

  @Override
  public String name() {
    return "date-time";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    for (DateAtom atom : days.atoms()) {
      if (atom.isDay()) {
        Matcher word = WORD.matcher(text).region(atom.end(), text.length());
        if (word.find()) {
          int hour = word.group("word").equals("정오") ? 12 : 0;
          found.add(
              Found.of(
                  atom.start(),
                  word.end(),
                  "datetime",
                  Found.fields("at", text(atom.date().atTime(hour, 0), ""))));
          continue;
        }
        Matcher m = TIME.matcher(text).region(atom.end(), text.length());
        if (m.find()) {
          found(atom, m).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Found> found(DateAtom atom, Matcher m) {
    String minutes = m.group("min") != null ? m.group("min") : m.group("min2");
    int minute = m.group("half2") != null ? 30 : DatePatterns.number(minutes);
    Optional<LocalDateTime> start =
        at(atom, DatePatterns.number(m.group("h")), minute, Bounds.text(m.group("half")));
    if (start.isEmpty()) {
      return Optional.empty();
    }
    String zone = Bounds.text(m.group("zone"));
    Found found;
    if (m.group("h2") == null) {
      found =
          Found.of(atom.start(), m.end(), "datetime", Found.fields("at", text(start.get(), zone)));
    } else {
      String last = m.group("minb") != null ? m.group("minb") : m.group("minb2");
      String half = m.group("halfb") != null ? m.group("halfb") : Bounds.text(m.group("half"));
      Optional<LocalDateTime> end =
          at(atom, DatePatterns.number(m.group("h2")), DatePatterns.number(last), half);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      found =
          Found.of(
              atom.start(),
              m.end(),
              "datetime_range",
              Found.fields("start", text(start.get(), zone), "end", text(end.get(), zone)));
    }
    return Optional.of(atom.doubt().map(found::suspect).orElse(found));
  }

  private static Optional<LocalDateTime> at(DateAtom atom, int hour, int minute, String half) {
    int full = hour;
    if (half.equals("오후") || half.equals("밤") || half.equals("낮")) {
      full = hour < 12 && !(half.equals("낮") && hour > 6) ? hour + 12 : hour;
    }
    if (full > 24 || minute > 59 || (full == 24 && minute > 0)) {
      return Optional.empty();
    }
    return full == 24
        ? Optional.of(atom.date().plusDays(1).atStartOfDay())
        : Optional.of(atom.date().atTime(LocalTime.of(full, minute)));
  }

  private static String text(LocalDateTime at, String zone) {
    if (zone.contains("현지")) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at);
    }
    boolean universal = zone.contains("UTC") || zone.contains("GMT");
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.atOffset(universal ? ZoneOffset.UTC : KOREA));
  }
}
