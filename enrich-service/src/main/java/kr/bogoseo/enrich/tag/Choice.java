package kr.bogoseo.enrich.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Morphology;

/**
 * Decides which stretches of one text are names, and whose. First the clear ones, longest first;
 * they are the evidence for the doubtful ones; then clusters, roles and the abbreviations the text
 * defines itself.
 */
final class Choice {

  /** Acronyms that are words of every report, whoever else bears them. */
  private static final Set<String> GENERIC =
      Set.of(
          "MOU", "MOA", "LOI", "NDA", "CEO", "CTO", "CFO", "IPO", "R&D", "IT", "BT", "AI", "IP",
          "PPT", "VC", "PE", "PM", "IR", "DB", "Bio", "BIO");

  private final Registry registry;
  private final Names names;
  private final MisreadNames misread;
  private final MistypedNames latin;
  private final String text;
  private final WordEvidence words;
  private final Weighing weighing;
  private final Boundaries boundaries;
  private final Set<Integer> nameStarts = new HashSet<>();

  /**
   * @param text folded
   * @param day when it was written, if known
   */
  Choice(
      Registry registry,
      Names names,
      MisreadNames misread,
      MistypedNames latin,
      Morphology morphology,
      String text,
      Optional<LocalDate> day) {
    this.registry = registry;
    this.names = names;
    this.misread = misread;
    this.latin = latin;
    this.text = text;
    this.words = new WordEvidence(morphology, text);
    this.weighing = new Weighing(registry, words, text, day);
    this.boundaries = new Boundaries(text);
  }

  List<ClusterRule.Chosen> names() {
    List<Candidate> candidates = bounded(names.find(KeyText.of(text)));
    List<Candidate> clear = new ArrayList<>();
    for (Candidate c : candidates) {
      List<Candidate.Reading> readings =
          c.readings().stream().filter(r -> weighing.isClear(c, r)).toList();
      if (!readings.isEmpty()) {
        clear.add(new Candidate(c.start(), c.end(), readings));
      }
    }
    List<Candidate> longest = longest(clear);
    longest.forEach(c -> nameStarts.add(c.start()));
    Evidence evidence = new Evidence(text, registry, longest);
    List<ClusterRule.Chosen> chosen = new ArrayList<>();
    for (Candidate c : candidates) {
      choose(c, evidence).ifPresent(chosen::add);
    }
    chosen = longestChosen(chosen);
    chosen = again(candidates, chosen);
    chosen.addAll(latin.find(text, chosen));
    chosen = longestChosen(chosen);
    if (!chosen.isEmpty()) {
      chosen.addAll(misread(evidence));
      chosen = longestChosen(chosen);
      chosen.addAll(Definitions.find(text, chosen));
      chosen = longestChosen(chosen);
    }
    chosen = withoutHeads(chosen.stream().map(name -> FullForms.extend(text, name)).toList());
    return new ClusterRule(registry).apply(text, longestChosen(chosen));
  }

  /** Without names that only head the longer one of a gloss, unless the rest are names as well. */
  private List<ClusterRule.Chosen> withoutHeads(List<ClusterRule.Chosen> all) {
    Set<Integer> starts = new HashSet<>();
    all.forEach(name -> starts.add(name.candidate().start()));
    return all.stream()
        .filter(
            name -> {
              int end = name.candidate().end();
              int longer = LongerName.glossEnd(text, name.candidate().start(), end);
              return longer == end || starts.stream().anyMatch(s -> s >= end && s < longer);
            })
        .toList();
  }

  /** What was chosen is evidence for what was not: in a list of bodies the next doubtful one. */
  private List<ClusterRule.Chosen> again(
      List<Candidate> candidates, List<ClusterRule.Chosen> chosen) {
    List<Candidate> sure =
        chosen.stream()
            .map(
                n ->
                    new Candidate(n.candidate().start(), n.candidate().end(), List.of(n.reading())))
            .toList();
    Evidence more = new Evidence(text, registry, sure);
    Spans taken = new Spans();
    sure.forEach(c -> taken.take(c.start(), c.end()));
    List<ClusterRule.Chosen> all = new ArrayList<>(chosen);
    for (Candidate c : candidates) {
      if (taken.free(c.start(), c.end())) {
        choose(c, more).ifPresent(all::add);
      }
    }
    return longestChosen(all);
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
      boolean alone = boundaries.allow(c, countryEnds.contains(c.start()));
      if (alone || glued(c)) {
        allowed.add(alone ? c : c.by("unspaced"));
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

  /** Where blanks were lost, morphology says where a certain name begins and ends. */
  private boolean glued(Candidate c) {
    return boundaries.whole(c)
        && c.readings().stream().anyMatch(r -> !r.alias().ambiguous() && r.rule().equals("name"))
        && words.cutOut(c.start(), c.end(), headsCompounds(c));
  }

  /** 한국표준질병사인분류 names no place; a body is named at the head of a compound, too. */
  private static boolean headsCompounds(Candidate c) {
    return c.readings().stream().allMatch(r -> r.entry().type() == Tag.Type.PLACE);
  }

  private static boolean isCountry(Candidate c) {
    return c.readings().stream().anyMatch(r -> r.entry().name().kind().equals("country"));
  }

  private Optional<ClusterRule.Chosen> choose(Candidate c, Evidence evidence) {
    Candidate.Reading best = null;
    int most = Integer.MIN_VALUE;
    for (Candidate.Reading reading : c.readings()) {
      if (weighing.typed(c, reading)) {
        int points = weighing.points(c, reading, evidence);
        if (points > most) {
          most = points;
          best = reading;
        }
      }
    }
    if (best != null && most < Weighing.ENOUGH) {
      Optional<Candidate.Reading> known = weighing.bestKnown(c, evidence);
      best = known.orElse(best);
      most = known.isPresent() ? Weighing.ENOUGH : most;
    }
    boolean word =
        best != null && best.alias().ambiguous() && GENERIC.contains(weighing.surface(c));
    if (best == null
        || word
        || most < Weighing.ENOUGH
        || LongerName.isEvent(text, c.start(), c.end())) {
      return Optional.empty();
    }
    Candidate.Reading role = role(c, best);
    if (role.entry().type() == Tag.Type.PLACE
        && LongerName.heads(text, c.start(), c.end(), role.entry())) {
      return Optional.empty();
    }
    Candidate.Reading told = best.alias().ambiguous() ? role.by("context") : role;
    return Optional.of(new ClusterRule.Chosen(c, told, Confidence.of(told, beforeNoun(c))));
  }

  /** Whether a Hangul word that is no name follows, one blank behind. */
  private boolean beforeNoun(Candidate c) {
    int next = c.end() + 1;
    return next + 1 < text.length()
        && text.charAt(c.end()) == ' '
        && Hangul.isSyllable(text.charAt(next))
        && Hangul.isSyllable(text.charAt(next + 1))
        && !nameStarts.contains(next);
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

  /** Misread names count only in a text that names organisations anyway. */
  private List<ClusterRule.Chosen> misread(Evidence evidence) {
    List<ClusterRule.Chosen> found = new ArrayList<>();
    for (Candidate c : misread.find(text)) {
      Candidate.Reading reading = c.readings().getFirst();
      boolean supported =
          evidence.names(reading.entry().id())
              || evidence.pointsFor(c, reading) > 0
              || Weighing.BODY_WORD.matcher(text.substring(c.end())).find();
      if (supported && words.of(c.start(), c.end()) != WordEvidence.Verdict.WORD) {
        found.add(new ClusterRule.Chosen(c, reading, Confidence.of(reading, false)));
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
