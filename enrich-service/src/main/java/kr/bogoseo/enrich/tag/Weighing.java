package kr.bogoseo.enrich.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.Hangul;

/** How much speaks for reading a stretch of text as an entry. */
final class Weighing {

  /** So many points make a name. */
  static final int ENOUGH = 3;

  /** A place that holds the other stands right before it. */
  private static final int HELD = 5;

  /** Syllables of a name that is no chance. */
  private static final int FULL = 3;

  /** What follows the name of a body. */
  static final Pattern BODY_WORD =
      Pattern.compile(
          "^(?:社|사(?![가-힣]{2})|측|["
              + " ]?(?:대표|관계자|CEO|부사장|사장|회장|부회장|교수|연구진|본사|그룹|임원|파트너|창업자|CTO|CFO|이사))");

  private static final Pattern HALL = Pattern.compile("^\\s{0,3}(?:대학교|대학|대)(?![가-힣]{3})");
  private static final Pattern AREA_WORD =
      Pattern.compile("^(?:[시군구주](?![가-힣]{2})|[ ]?(?:지역|소재|일대|인근))");

  /** 인도 북서부의, 수단 남부: parts of a country or town. */
  private static final Pattern COMPASS =
      Pattern.compile("^[ ](?:[동서남북중]|[동서남북][동서남북]){1,2}부(?![가-힣]{3})");

  /** 인도 총리, 이란 당국: what only a state has. */
  private static final Pattern STATE_WORD =
      Pattern.compile(
          "^[ ](?:총리|대통령|외무장관|국방장관|국왕|당국|정부|정부군|수도|국적|국경|국민|의회|대사관|주재|출신|현지|공화국|전역|국영)(?![가-힣]{3})");

  /** Weighs more than that a name is a word, too. */
  private static final int CERTAIN_PLACE = 6;

  private final Registry registry;
  private final WordEvidence words;
  private final String text;
  private final Optional<LocalDate> day;

  /**
   * @param text folded
   * @param day when it was written, if known
   */
  Weighing(Registry registry, WordEvidence words, String text, Optional<LocalDate> day) {
    this.registry = registry;
    this.words = words;
    this.text = text;
    this.day = day;
  }

  String surface(Candidate c) {
    return text.substring(c.start(), c.end());
  }

  /** Whether the name needs no context here. */
  boolean isClear(Candidate c, Candidate.Reading reading) {
    if (reading.alias().ambiguous() || !typed(c, reading)) {
      return false;
    }
    String surface = surface(c);
    if (!Hangul.isAll(surface)) {
      return surface.length() > 1;
    }
    if (reading.rule().equals("spelling") && !surface.equals(reading.alias().text())) {
      return words.of(c.start(), c.end()) == WordEvidence.Verdict.PROPER
          || words.of(c.start(), c.end()) == WordEvidence.Verdict.OPEN;
    }
    return switch (c.length()) {
      case 1 -> false;
      case 2 -> words.of(c.start(), c.end()) != WordEvidence.Verdict.INSIDE;
      default -> true;
    };
  }

  boolean typed(Candidate c, Candidate.Reading reading) {
    return !LetterCase.isLatin(reading.alias().text())
        || LetterCase.fits(reading.alias().text(), surface(c).replace("&amp;", "&"));
  }

  /**
   * Of namesakes among places the one that needs no addition to its name (런던, not 런던(온타리오)), when
   * nothing speaks for another and the name is no word.
   */
  Optional<Candidate.Reading> bestKnown(Candidate c, Evidence evidence) {
    List<Candidate.Reading> towns =
        c.readings().stream().filter(r -> r.entry().type() == Tag.Type.PLACE).toList();
    boolean onlyTowns = towns.size() >= 2 && towns.size() == c.readings().size();

    boolean name =
        !Hangul.isAll(surface(c)) || words.of(c.start(), c.end()) == WordEvidence.Verdict.PROPER;
    List<Candidate.Reading> plain =
        towns.stream().filter(r -> r.entry().name().ko().indexOf('(') < 0).toList();
    boolean undisputed =
        towns.stream().noneMatch(r -> !plain.contains(r) && evidence.pointsFor(c, r) > 0);
    return name && plain.size() == 1 && undisputed && (onlyTowns || namesakes(c, plain))
        ? Optional.of(plain.getFirst())
        : Optional.empty();
  }

  private boolean namesakes(Candidate c, List<Candidate.Reading> plain) {
    return plain.size() == c.readings().size()
        && registry.hasNamesake(plain.getFirst().entry().name().ko());
  }

  int points(Candidate c, Candidate.Reading reading, Evidence evidence) {
    RegistryEntry entry = reading.entry();
    boolean rivals = c.readings().stream().anyMatch(r -> rival(r.entry(), entry));
    int points = 0;
    if (isClear(c, reading)) {
      boolean abroad =
          entry.type() == Tag.Type.AGENCY
              && entry.country().equals("KR")
              && entry.name().kind().equals("ministry")
              && evidence.foreignCountryBefore(c);
      if (abroad) {
        return 0;
      }
      if (!rivals) {
        return 2 * ENOUGH + preference(entry);
      }
      points += ENOUGH;
    }
    String surface = surface(c);
    boolean word =
        reading.alias().ambiguous()
            && Hangul.isAll(surface)
            && (words.of(c.start(), c.end()) == WordEvidence.Verdict.WORD || words.isNoun(surface));
    int besides = evidence.besides(c, reading);
    points += word && besides < HELD ? besides : evidence.pointsFor(c, reading);
    String after = text.substring(c.end(), Math.min(text.length(), c.end() + 12));
    if (Hangul.isAll(surface)) {
      points +=
          switch (words.of(c.start(), c.end())) {
            case PROPER -> 1;
            case OPEN -> 0;
            case WORD, INSIDE -> -3;
          };
    } else if (surface.length() >= 3 && surface.chars().noneMatch(Character::isLowerCase)) {
      points += 1;
    }
    points += lived(reading, rivals && c.length() >= FULL);
    if (entry.name().kind().equals("university") && HALL.matcher(after).find()) {
      points += 3;
    }
    if (entry.type() == Tag.Type.PLACE) {
      points += countryMark(c) ? 3 : 0;
      points += AREA_WORD.matcher(after).find() ? 1 : 0;
      boolean state = entry.name().kind().equals("country") && STATE_WORD.matcher(after).find();
      points += state || COMPASS.matcher(after).find() ? CERTAIN_PLACE : 0;
    } else if (BODY_WORD.matcher(after).find()) {
      points += 2;
    }
    if (entry.type() == Tag.Type.AGENCY) {
      points += homeland(c, entry, evidence);
    }
    return points + preference(entry);
  }

  /** Of bodies that bore a name one after the other the one of the day. */
  private int lived(Candidate.Reading reading, boolean decides) {
    if (day.isEmpty()) {
      return 0;
    }
    boolean then =
        reading.entry().life().spans(day.get()) && reading.alias().life().spans(day.get());
    return then ? (decides ? ENOUGH : 1) : -2;
  }

  /** 美 before a word is the country: 美 FDA, 美 로펌. */
  private boolean countryMark(Candidate c) {
    if (c.length() != 1 || !Character.isIdeographic(text.charAt(c.start()))) {
      return false;
    }
    int next = c.end() < text.length() && text.charAt(c.end()) == ' ' ? c.end() + 1 : c.end();
    boolean alone = c.start() == 0 || !Character.isLetterOrDigit(text.charAt(c.start() - 1));
    return alone
        && next < text.length()
        && Character.isLetter(text.charAt(next))
        && !Character.isIdeographic(text.charAt(next));
  }

  private static boolean rival(RegistryEntry one, RegistryEntry two) {
    return !one.id().equals(two.id()) && one.type() == two.type();
  }

  /** Two states have a ministry of one name: the bodies spoken of around it decide. */
  private int homeland(Candidate c, RegistryEntry entry, Evidence evidence) {
    if (!Hangul.isAll(surface(c).replace(" ", ""))) {
      return 0;
    }
    if (entry.country().equals("KR") && evidence.foreignCountryBefore(c)) {
      return -3 * ENOUGH;
    }
    if (entry.country().equals("KR")) {
      return c.length() >= 3 ? 3 : 1;
    }
    int own = evidence.agenciesNear(entry.country(), c);
    int korean = evidence.agenciesNear("KR", c);
    return own >= 2 && own > korean ? 6 : own > korean ? 2 : 0;
  }

  /** Of one name a cluster comes before a place; a government only by its role. */
  private static int preference(RegistryEntry entry) {
    return entry.type() == Tag.Type.CLUSTER ? 1 : 0;
  }
}
