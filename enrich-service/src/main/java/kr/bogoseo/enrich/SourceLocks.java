package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Tag;

/** Says what must come out of a translation exactly: names, dates, amounts. */
final class SourceLocks {

  private static final Pattern BODY =
      Pattern.compile("(?<![가-힣])[가-힣]{3,}(?:협회|학회|원|소|재단|공단|공사|센터|위원회|사업단|기구|청|처|본부)$");

  private final Wording wording;

  SourceLocks(Wording wording) {
    this.wording = wording;
  }

  /**
   * A stretch of a longer text as a source, with the locks that values and names give.
   *
   * @param text the longer text the offsets of values and names refer to
   * @param start of the stretch
   * @param end exclusive
   */
  Translator.Source source(
      String text, int start, int end, List<NormalizedValue> values, List<Tag> names, String to) {
    List<Translator.Lock> locks = new ArrayList<>();
    for (NormalizedValue value : values) {
      if (value.start() >= start && value.end() <= end) {
        wording
            .ofValue(value, to)
            .ifPresent(
                target ->
                    locks.add(
                        new Translator.Lock(value.start() - start, value.end() - start, target)));
      }
    }
    for (Tag tag : names) {
      boolean free =
          tag.start() >= start
              && tag.end() <= end
              && locks.stream()
                  .noneMatch(l -> l.start() < tag.end() - start && tag.start() - start < l.end());
      if (free) {
        wording
            .ofName(tag, to)
            .ifPresent(
                target ->
                    locks.add(new Translator.Lock(tag.start() - start, tag.end() - start, target)));
      } else {
        replaceShorter(tag, start, end, to, locks);
      }
    }
    for (Tag tag : names) {
      glossed(text, tag, start, end).ifPresent(name -> replaceShorter(name, start, end, to, locks));
    }
    locks.sort(Comparator.comparingInt(Translator.Lock::start));
    return new Translator.Source(text.substring(start, end), List.copyOf(locks));
  }

  /** A body the registry knows only by the short form that stands in brackets behind its name. */
  private static Optional<Tag> glossed(String text, Tag tag, int start, int end) {
    boolean bracketed =
        tag.start() > start
            && tag.end() < end
            && text.charAt(tag.start() - 1) == '('
            && text.charAt(tag.end()) == ')';
    if (!bracketed) {
      return Optional.empty();
    }
    Matcher body = BODY.matcher(text.substring(start, tag.start() - 1));
    return body.find()
        ? Optional.of(
            new Tag(
                start + body.start(),
                tag.start() - 1,
                body.group(),
                tag.type(),
                tag.id(),
                tag.ko(),
                tag.en(),
                tag.confidence(),
                tag.rule(),
                null))
        : Optional.empty();
  }

  /** A name that covers a value (미국 inside a longer name) wins over it. */
  private void replaceShorter(Tag tag, int start, int end, String to, List<Translator.Lock> locks) {
    if (tag.start() < start || tag.end() > end) {
      return;
    }
    int from = tag.start() - start;
    int until = tag.end() - start;
    wording
        .ofName(tag, to)
        .ifPresent(target -> new Translator.Lock(from, until, target).replaceCovered(locks));
  }
}
