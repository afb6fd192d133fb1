package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.enrich.Language;
import org.jspecify.annotations.Nullable;

/**
 * The line or lines between dashes under a title: {@code - 어디를 중심으로 -}. On press releases a dash
 * before or behind is enough; elsewhere such a line may be the first item of a list.
 */
final class Subtitles {

  private static final int HEAD = 40;
  private static final int BELOW = 3;
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 160;
  private static final int SHORTEST = 4;
  private static final String DASH = "[-–—―─]{1,2}";
  private static final Pattern BOTH = Pattern.compile(DASH + "\\s*(?<s>\\S.*\\S)\\s*" + DASH);
  private static final Pattern OPENS = Pattern.compile(DASH + "\\s*(?<s>[^-–—―─\\s].*)");
  private static final Pattern CLOSES = Pattern.compile("(?<s>.*\\S)\\s+" + DASH);
  private static final Pattern LABELLED = Pattern.compile("\\(?부\\s?제\\s?[:：]\\s*(?<s>[^()]+)\\)?");
  private static final Pattern PROSE = Pattern.compile(".*(?:[다요까음함됨임]\\.|[:：].*)");

  private final Findings findings;

  Subtitles(Findings findings) {
    this.findings = findings;
  }

  /** Of the titles that were found, each in the language it is in. */
  Optional<ReportRecord.Bilingual> read(
      ReportType type, Optional<String> titleKo, Optional<String> titleEn) {
    String ko = titleKo.flatMap(title -> under(title, "ko", type)).orElse(null);
    String en = titleEn.flatMap(title -> under(title, "en", type)).orElse(null);
    return ko == null && en == null
        ? Optional.empty()
        : Optional.of(new ReportRecord.Bilingual(ko, en));
  }

  private Optional<String> under(String title, String language, ReportType type) {
    Lines.@Nullable Line last = lastLineOf(title);
    if (last == null) {
      return Optional.empty();
    }
    List<Lines.Line> taken = new ArrayList<>();
    Optional<String> found = Optional.empty();
    for (int step = 1; step <= BELOW && found.isEmpty(); step++) {
      int from = last.number() + step;
      found = dashed(from, type, taken).filter(text -> Language.of(text).equals(language));
    }
    found.ifPresent(
        text ->
            findings.prove(
                "subtitle." + language,
                taken.getFirst(),
                taken.stream().map(Lines.Line::raw).collect(Collectors.joining(" ")),
                0.9));
    return found;
  }

  /** The line the title, or its last part, stands on. */
  private Lines.@Nullable Line lastLineOf(String title) {
    String wanted = squeezed(title);
    Lines.@Nullable Line last = null;
    for (Lines.Line line : findings.lines().head(HEAD)) {
      String text = squeezed(line.raw());
      boolean whole = text.contains(wanted);
      boolean end = text.length() >= 4 && wanted.endsWith(text);
      if (whole || end) {
        last = line;
        break;
      }
    }
    return last;
  }

  private static String squeezed(String text) {
    return text.replaceAll("</?[a-z]+>|[\\s#*\\uE000-\\uF8FF]", "");
  }

  /** What stands between dashes from a line on. */
  private Optional<String> dashed(int from, ReportType type, List<Lines.Line> taken) {
    taken.clear();
    boolean press = type == ReportType.PRESS_RELEASE;
    List<String> parts = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < MOST_LINES; i++) {
      Optional<Lines.Line> next = findings.lines().at(from + i).filter(l -> samePage(l, taken));
      if (next.isEmpty() || next.get().columns() > 1) {
        break;
      }
      String text = next.get().raw().strip();
      Matcher both = BOTH.matcher(text);
      Matcher opens = OPENS.matcher(text);
      Matcher closes = CLOSES.matcher(text);
      Matcher labelled = LABELLED.matcher(text);
      if (open && closes.matches()) {
        parts.add(closes.group("s").replaceFirst("^" + DASH + "\\s*", ""));
        open = false;
      } else if (both.matches()) {
        parts.add(both.group("s"));
      } else if (labelled.matches()) {
        parts.add(labelled.group("s"));
      } else if (opens.matches() && !PROSE.matcher(text).matches() && (press || closed(from + i))) {
        open = closed(from + i);
        parts.add(opens.group("s"));
      } else if (press && closes.matches() && !PROSE.matcher(text).matches()) {
        parts.add(closes.group("s"));
      } else {
        break;
      }
      taken.add(next.get());
    }
    String whole = String.join(" ", parts).strip();
    return parts.isEmpty()
            || open
            || whole.length() > LONGEST
            || whole.replaceAll("\\s", "").length() < SHORTEST
        ? Optional.empty()
        : Optional.of(whole);
  }

  /** Whether the line after this one ends what this one began. */
  private boolean closed(int number) {
    return findings
        .lines()
        .at(number + 1)
        .map(line -> line.raw().strip())
        .filter(text -> CLOSES.matcher(text).matches() && !OPENS.matcher(text).matches())
        .isPresent();
  }

  private static boolean samePage(Lines.Line line, List<Lines.Line> taken) {
    return taken.isEmpty() || Objects.equals(taken.getFirst().page(), line.page());
  }
}
