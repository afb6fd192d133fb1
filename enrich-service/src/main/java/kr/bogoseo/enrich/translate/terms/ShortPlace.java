package kr.bogoseo.enrich.translate.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RegisteredName;

/** Where a text says a Korean place by its short form (충북, 오송), English says it short too. */
final class ShortPlace {

  private static final Pattern UNIT = Pattern.compile("-(?:do|si|gun|gu|eup|myeon|dong)$");
  private static final Pattern SHORT = Pattern.compile("[가-힣]{2,3}(?: [가-힣]{2,3})?");
  private static final Pattern KIND = Pattern.compile("[도시군구읍면동]$");
  private static final Pattern OTHER = Pattern.compile("바이오|의료|허브|단지|특구|밸리|파크|시티");

  private ShortPlace() {}

  /** The short English form, when the text has the short Korean one. */
  static Optional<String> of(
      Tag tag, RegisteredName name, Function<String, Optional<RegisteredName>> names) {
    String surface = tag.surface();
    if (!name.country().equals("KR")
        || surface.equals(name.ko())
        || !SHORT.matcher(surface).matches()) {
      return Optional.empty();
    }
    return switch (tag.type()) {
      case PLACE ->
          UNIT.matcher(name.en()).find() && !KIND.matcher(surface).find()
              ? Optional.of(place(surface, name))
              : Optional.empty();
      case CLUSTER ->
          OTHER.matcher(surface).find()
              ? Optional.empty()
              : name.place().flatMap(names).map(place -> cluster(surface, place));
      default -> Optional.empty();
    };
  }

  private static String place(String surface, RegisteredName name) {
    return name.ko().startsWith(surface)
        ? UNIT.matcher(name.en()).replaceFirst("")
        : Romanizer.name(surface);
  }

  /** A cluster called by nothing but its place: 오송, 인천 송도. */
  private static String cluster(String surface, RegisteredName place) {
    List<String> words = new ArrayList<>();
    for (String word : surface.split(" ")) {
      words.add(place(word, place));
    }
    Collections.reverse(words);
    return String.join(", ", words);
  }
}
