package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Morphology;

/**
 * Decides which stretches of one text are names, and whose. First the clear ones, longest first;
 * they are the evidence for the doubtful ones; then clusters, roles and the abbreviations the text
 * defines itself.
 */
final class Choice {

  private static final int ENOUGH = 3;

  /** Acronyms that are words of every report, whoever else bears them. */
  private static final Set<String> GENERIC =
      Set.of(
          "MOU", "MOA", "LOI", "NDA", "CEO", "CTO", "CFO", "IPO", "R&D", "IT", "BT", "AI", "IP",
          "PPT", "VC", "PE", "PM", "IR", "DB", "Bio", "BIO");

  private static final Pattern BODY_WORD =
      Pattern.compile(
          "^(?:社|사(?![가-힣]{2})|측|[ ]?(?:대표|관계자|CEO|부사장|사장|회장|부회장|교수|연구진|본사|그룹|임원|파트너|창업자|CTO|CFO|이사))");
  private static final Pattern AREA_WORD =
      Pattern.compile("^(?:[시군구주](?![가-힣]{2})|[ ]?(?:지역|소재|일대|인근))");

  private final Registry registry;
  private final Names names;
  private final MisreadNames misread;
  private final String text;
  private final WordEvidence words;
  private final Boundaries boundaries;

  Choice(Registry registry, Names names, MisreadNames misread, Morphology morphology, String text) {
    this.registry = registry;
    this.names = names;
    this.misread = misread;
    this.text = text;
    this.words = new WordEvidence(morphology, text);
    this.boundaries = new Boundaries(text);
  }

  List<ClusterRule.Chosen> names() {
    List<Candidate> candidates = bounded(names.find(KeyText.of(text)));
    List<Candidate> clear = new ArrayList<>();
    for (Candidate c : candidates) {
      List<Candidate.Reading> readings = c.readings().stream().filter(r -> isClear(c, r)).toList();
      if (!readings.isEmpty()) {
        clear.add(new Candidate(c.start(), c.end(), readings));
      }
    }
    Evidence evidence = new Evidence(text, registry, longest(clear));
    List<ClusterRule.Chosen> chosen = new ArrayList<>();
    for (Candidate c : candidates) {
      choose(c, evidence).ifPresent(chosen::add);
    }
    chosen = longestChosen(chosen);
    if (!chosen.isEmpty()) {
      chosen.addAll(misread(evidence));
      chosen = longestChosen(chosen);
      chosen.addAll(Definitions.find(text, chosen));
      chosen = longestChosen(chosen);
    }
    chosen = chosen.stream().map(name -> FullForms.extend(text, name)).toList();
    return new ClusterRule(registry).apply(text, longestChosen(chosen));
  }

  /** Candidates that stand on their own, or lean on a name written onto them (미국보스턴). */
  private List<Candidate> bounded(List<Candidate> all) {
    Set<Integer> countryEnds = new HashSet<>();
    for (Candidate c : all) {
      if (isCountry(c) && boundaries.opens(c)) {
        countryEnds.add(c.end());
      }
    }
    List<Candidate> allowed = new ArrayList<>();
    Set<Integer> starts = new HashSet<>();
    for (Candidate c : all) {
      if (boundaries.allow(c, countryEnds.contains(c.start()))) {
        allowed.add(c);
        starts.add(c.start());
      }
    }
    for (Candidate c : all) {
      boolean leant = isCountry(c) && starts.contains(c.end());
      if (leant && boundaries.opens(c) && !allowed.contains(c)) {
        allowed.add(c);
      }
    }
    allowed.sort(Comparator.comparingInt(Candidate::start).thenComparingInt(Candidate::length));
    return allowed;
  }

  private static boolean isCountry(Candidate c) {
    return c.readings().stream().anyMatch(r -> r.entry().name().kind().equals("country"));
  }

  private String surface(Candidate c) {
    return text.substring(c.start(), c.end());
  }

  /** Whether the name needs no context here. */
  private boolean isClear(Candidate c, Candidate.Reading reading) {
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

  private boolean typed(Candidate c, Candidate.Reading reading) {
    return !LetterCase.isLatin(reading.alias().text())
        || LetterCase.fits(reading.alias().text(), surface(c).replace("&amp;", "&"));
  }

  private Optional<ClusterRule.Chosen> choose(Candidate c, Evidence evidence) {
    Candidate.Reading best = null;
    int most = Integer.MIN_VALUE;
    for (Candidate.Reading reading : c.readings()) {
      if (typed(c, reading)) {
        int points = points(c, reading, evidence);
        if (points > most) {
          most = points;
          best = reading;
        }
      }
    }
    boolean word = best != null && best.alias().ambiguous() && GENERIC.contains(surface(c));
    if (best == null || word || most < ENOUGH) {
      return Optional.empty();
    }
    Candidate.Reading role = role(c, best);
    if (role.entry().type() == Tag.Type.PLACE && LongerName.heads(text, c.end(), role.entry())) {
      return Optional.empty();
    }
    return Optional.of(new ClusterRule.Chosen(c, role, confidence(role, best.alias().ambiguous())));
  }

  private int points(Candidate c, Candidate.Reading reading, Evidence evidence) {
    RegistryEntry entry = reading.entry();
    boolean rivals = c.readings().stream().anyMatch(r -> rival(r.entry(), entry));
    int points = 0;
    if (isClear(c, reading)) {
      if (!rivals) {
        return 2 * ENOUGH + preference(entry);
      }
      points += ENOUGH;
    }
    points += evidence.pointsFor(c, reading);
    String surface = surface(c);
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
    if (entry.type() == Tag.Type.PLACE) {
      points += AREA_WORD.matcher(after).find() ? 1 : 0;
    } else if (BODY_WORD.matcher(after).find()) {
      points += 2;
    }
    if (entry.type() == Tag.Type.AGENCY) {
      points += homeland(c, entry, evidence);
    }
    return points + preference(entry);
  }

  private static boolean rival(RegistryEntry one, RegistryEntry two) {
    return !one.id().equals(two.id()) && one.type() == two.type();
  }

  /** Two states have a ministry of one name: the bodies spoken of around it decide. */
  private int homeland(Candidate c, RegistryEntry entry, Evidence evidence) {
    if (!Hangul.isAll(surface(c).replace(" ", ""))) {
      return 0;
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

  /** Place or government, by what the name does. */
  private Candidate.Reading role(Candidate c, Candidate.Reading best) {
    Tag.Type type = best.entry().type();
    if (type != Tag.Type.PLACE && type != Tag.Type.AGENCY) {
      return best;
    }
    Optional<Candidate.Reading> place = of(c, Tag.Type.PLACE, best.entry());
    Optional<Candidate.Reading> agency = of(c, Tag.Type.AGENCY, best.entry());
    if (place.isEmpty() || agency.isEmpty()) {
      return best;
    }
    return Roles.acts(text, c.start(), c.end()) ? agency.get() : place.get();
  }

  private static Optional<Candidate.Reading> of(Candidate c, Tag.Type type, RegistryEntry like) {
    return c.readings().stream()
        .filter(r -> r.entry().type() == type)
        .filter(r -> r.entry().country().equals(like.country()))
        .findFirst();
  }

  private static double confidence(Candidate.Reading reading, boolean ambiguous) {
    if (ambiguous) {
      return 0.75;
    }
    if (reading.rule().equals("spelling")) {
      return 0.85;
    }
    return switch (reading.alias().kind()) {
      case "canonical", "official", "english" -> 0.98;
      case "transliteration", "typo", "ocr" -> 0.9;
      default -> 0.95;
    };
  }

  /** Misread names count only in a text that names organisations anyway. */
  private List<ClusterRule.Chosen> misread(Evidence evidence) {
    List<ClusterRule.Chosen> found = new ArrayList<>();
    for (Candidate c : misread.find(text)) {
      Candidate.Reading reading = c.readings().getFirst();
      boolean supported =
          evidence.names(reading.entry().id())
              || evidence.pointsFor(c, reading) > 0
              || BODY_WORD.matcher(text.substring(c.end())).find();
      if (supported && words.of(c.start(), c.end()) != WordEvidence.Verdict.WORD) {
        found.add(new ClusterRule.Chosen(c, reading, 0.6));
      }
    }
    return found;
  }

  private static List<Candidate> longest(List<Candidate> all) {
    List<Candidate> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Candidate::length).reversed());
    List<Candidate> kept = new ArrayList<>();
    Spans spans = new Spans();
    for (Candidate c : sorted) {
      if (spans.take(c.start(), c.end())) {
        kept.add(c);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::start));
    return kept;
  }

  private static List<ClusterRule.Chosen> longestChosen(List<ClusterRule.Chosen> all) {
    List<ClusterRule.Chosen> sorted = new ArrayList<>(all);
    // Of equal length the first, more certain one stays.
    sorted.sort(
        Comparator.comparingInt((ClusterRule.Chosen n) -> n.candidate().length()).reversed());
    List<ClusterRule.Chosen> kept = new ArrayList<>();
    Spans spans = new Spans();
    for (ClusterRule.Chosen name : sorted) {
      if (spans.take(name.candidate().start(), name.candidate().end())) {
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(n -> n.candidate().start()));
    return kept;
  }
}
