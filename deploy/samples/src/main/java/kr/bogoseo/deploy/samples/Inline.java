package kr.bogoseo.deploy.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of one line, cut where a raised part or a footnote mark stands. */
record Inline(List<Span> spans) {

  private static final Pattern MARK = Pattern.compile("\\^\\{([^}]+)}|\\[\\^(\\d+)]");

  Inline {
    spans = List.copyOf(spans);
  }

  sealed interface Span {
    record Plain(String text) implements Span {}

    record Raised(String text) implements Span {}

    /** Where footnote {@code number} is called. */
    record NoteMark(int number) implements Span {}
  }

  /** Reads {@code ^{…}} as raised text and {@code [^3]} as the mark of footnote 3. */
  static Inline parse(String source) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = MARK.matcher(source);
    int from = 0;
    while (matcher.find()) {
      if (matcher.start() > from) {
        spans.add(new Span.Plain(source.substring(from, matcher.start())));
      }
      String raised = matcher.group(1);
      spans.add(
          raised != null
              ? new Span.Raised(raised)
              : new Span.NoteMark(Integer.parseInt(matcher.group(2))));
      from = matcher.end();
    }
    if (from < source.length()) {
      spans.add(new Span.Plain(source.substring(from)));
    }
    return new Inline(spans);
  }

  /** As typed text: a footnote mark becomes {@code 3)}, stuck to its word as in a text export. */
  String typed() {
    return spans.stream()
        .map(
            span ->
                switch (span) {
                  case Span.Plain plain -> plain.text();
                  case Span.Raised raised -> raised.text();
                  case Span.NoteMark mark -> mark.number() + ")";
                })
        .collect(Collectors.joining());
  }

  /** The text without footnote marks, for formats that number notes themselves. */
  String withoutMarks() {
    return spans.stream()
        .map(
            span ->
                switch (span) {
                  case Span.Plain plain -> plain.text();
                  case Span.Raised raised -> raised.text();
                  case Span.NoteMark _ -> "";
                })
        .collect(Collectors.joining());
  }

  List<Integer> notes() {
    return spans.stream()
        .filter(Span.NoteMark.class::isInstance)
        .map(span -> ((Span.NoteMark) span).number())
        .toList();
  }
}
