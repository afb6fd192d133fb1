package kr.bogoseo.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.Segment;

/**
 * Cuts blocks into pieces: a short block is one piece; a long one is cut where its translated
 * segments end, else where its lines or sentences end, else anywhere.
 */
final class Pieces {

  private static final int LONGEST = Passages.FULL;

  private final Map<Integer, List<Segment>> segments = new HashMap<>();

  Pieces(List<Segment> all) {
    for (Segment segment : all) {
      segments.computeIfAbsent(segment.block(), block -> new ArrayList<>()).add(segment);
    }
  }

  List<Piece> of(int number, Block block, int offset) {
    List<Segment> own = segments.getOrDefault(number, List.of());
    List<Unit> units = units(block.text(), own);
    List<Piece> pieces = new ArrayList<>();
    for (Unit unit : units) {
      pieces.add(
          new Piece(
              unit.source(),
              unit.target(),
              block.page(),
              block.kind() == BlockKind.HEADING,
              offset + unit.end()));
    }
    return pieces;
  }

  private static List<Unit> units(String text, List<Segment> own) {
    if (text.length() <= LONGEST) {
      String target = String.join(" ", own.stream().map(Pieces::target).toList());
      return List.of(new Unit(text, target.strip(), text.length()));
    }
    List<Unit> units = new ArrayList<>();
    int from = 0;
    for (Segment segment : own) {
      int at = text.indexOf(segment.source().strip(), from);
      if (at >= 0) {
        int end = at + segment.source().strip().length();
        cut(text, from, end, target(segment), units);
        from = end;
      } else if (!units.isEmpty()) {
        units.set(units.size() - 1, units.getLast().plus(target(segment)));
      } else {
        units.add(new Unit("", target(segment), 0));
      }
    }
    if (from < text.length()) {
      cut(text, from, text.length(), "", units);
    }
    return gathered(units);
  }

  /** One unit when it is short enough; its translation goes with its first part. */
  private static void cut(String text, int from, int end, String target, List<Unit> into) {
    if (end - from <= LONGEST) {
      into.add(new Unit(text.substring(from, end).strip(), target, end));
      return;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.KOREAN);
    sentences.setText(text);
    String rest = target;
    int start = from;
    while (start < end) {
      int stop = end - start > LONGEST ? stop(text, start, sentences) : end;
      into.add(new Unit(text.substring(start, stop).strip(), rest, stop));
      rest = "";
      start = stop;
    }
  }

  /** After the last line, sentence or word that fits; anywhere when there is none. */
  private static int stop(String text, int start, BreakIterator sentences) {
    int most = start + LONGEST;
    int line = text.lastIndexOf('\n', most - 1) + 1;
    int sentence = sentences.preceding(most + 1);
    int word = text.lastIndexOf(' ', most - 1) + 1;
    for (int stop : new int[] {line, sentence, word}) {
      if (stop > start) {
        return stop;
      }
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  private static List<Unit> gathered(List<Unit> units) {
    List<Unit> result = new ArrayList<>();
    for (Unit unit : units) {
      if (!result.isEmpty()
          && result.getLast().source().length() + unit.source().length() < LONGEST) {
        result.set(result.size() - 1, result.getLast().followedBy(unit));
      } else {
        result.add(unit);
      }
    }
    return result;
  }

  private static String target(Segment segment) {
    return Optional.ofNullable(segment.target()).orElse("");
  }

  private record Unit(String source, String target, int end) {

    Unit plus(String more) {
      return new Unit(source, (target + " " + more).strip(), end);
    }

    Unit followedBy(Unit next) {
      return new Unit(
          (source + " " + next.source()).strip(),
          (target + " " + next.target()).strip(),
          next.end());
    }
  }
}
