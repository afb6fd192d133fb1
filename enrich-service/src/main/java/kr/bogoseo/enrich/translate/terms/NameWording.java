package kr.bogoseo.enrich.translate.terms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RegisteredName;

/** Names in English: the registry's, in the form that answers the form of the text. */
final class NameWording {

  private static final Pattern SPECIAL_ZONE = Pattern.compile("([가-힣]{2,3}) ?강소(?:연구개발)?특구");

  /** Faculties by their short form, where the text names the university by it. */
  private static final Map<String, String> FACULTIES =
      Map.of(
          "의대", " medical school",
          "공대", " school of engineering",
          "약대", " college of pharmacy",
          "치대", " dental school",
          "법대", " law school",
          "경영대", " business school",
          "간호대", " school of nursing");

  /** Bodies that were renamed, by the name printed then. */
  private static final Map<String, String> FORMER =
      TermFiles.builtIn("former-names").stream()
          .collect(Collectors.toUnmodifiableMap(TermFiles.Row::ko, TermFiles.Row::en));

  private final Function<String, Optional<RegisteredName>> names;

  NameWording(Function<String, Optional<RegisteredName>> names) {
    this.names = names;
  }

  String english(Tag tag) {
    String surface = tag.surface();
    if (surface.chars().allMatch(c -> c < 0x80)) {
      // An acronym or a name already in Latin letters stays as the author wrote it.
      return surface.replace("&amp;", "&");
    }
    String former = FORMER.get(surface);
    if (former != null) {
      return former;
    }
    Matcher zone = SPECIAL_ZONE.matcher(surface);
    if (tag.type() == Tag.Type.CLUSTER && zone.matches()) {
      // InnoTown is the official English name of a 강소연구개발특구.
      return Romanizer.name(zone.group(1)) + " InnoTown";
    }
    if (tag.type() == Tag.Type.CLUSTER && surface.endsWith("클러스터")) {
      return cluster(tag);
    }
    String english =
        names.apply(tag.id()).flatMap(name -> ShortPlace.of(tag, name, names)).orElse(tag.en());
    return inCountry(tag, faculty(surface, english));
  }

  /** 싱가포르 바이오폴리스: the country the text puts before the name follows it in English. */
  private String inCountry(Tag tag, String english) {
    int blank = tag.surface().indexOf(' ');
    if (blank < 0) {
      return english;
    }
    String first = tag.surface().substring(0, blank);
    return names
        .apply(tag.id())
        .map(RegisteredName::country)
        .filter(code -> code.length() == 2)
        .map(code -> Locale.of("", code))
        .filter(country -> country.getDisplayCountry(Locale.KOREAN).equals(first))
        .map(country -> country.getDisplayCountry(Locale.ENGLISH))
        .filter(country -> !english.contains(country))
        .map(country -> english + ", " + country)
        .orElse(english);
  }

  private static String faculty(String surface, String english) {
    boolean whole =
        english.matches("(?i).*(?:school|college|medic|engineering|institute of tech).*");
    return FACULTIES.entrySet().stream()
        .filter(
            faculty ->
                !whole && surface.endsWith(faculty.getKey()) && english.contains("University"))
        .map(faculty -> english + faculty.getValue())
        .findFirst()
        .orElse(english);
  }

  /** A cluster called after its place reads so in English too. */
  private String cluster(Tag tag) {
    Optional<String> place =
        names
            .apply(tag.id())
            .flatMap(RegisteredName::place)
            .flatMap(names)
            .filter(name -> tag.surface().startsWith(name.ko().substring(0, 2)))
            .map(RegisteredName::en)
            .map(en -> en.replaceFirst("-(?:si|gun|gu|eup|myeon|dong)$", ""));
    if (place.isEmpty()) {
      return tag.en();
    }
    String kind =
        tag.surface().contains("바이오")
            ? " bio"
            : tag.surface().contains("의료기기")
                ? " medical device"
                : tag.surface().contains("의료") ? " medical" : "";
    return place.get() + kind + " cluster";
  }
}
