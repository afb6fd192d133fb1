package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.StructuredDocument;

/** Sums guesses up to the record's list of candidates, most mentioned first. */
final class CandidateNames {

  private static final int MOST = 100;

  private CandidateNames() {}

  static List<ReportRecord.CandidateName> of(
      StructuredDocument document, List<NameTagger.Guess> guesses) {
    PageNumbers pages = PageNumbers.of(document);
    Map<String, List<NameTagger.Guess>> bySurface = new LinkedHashMap<>();
    for (NameTagger.Guess guess : guesses) {
      String key = guess.type() + guess.surface().replaceAll("\\s", "");
      bySurface.computeIfAbsent(key, k -> new ArrayList<>()).add(guess);
    }
    return bySurface.values().stream()
        .sorted(Comparator.comparingInt((List<NameTagger.Guess> g) -> g.size()).reversed())
        .limit(MOST)
        .map(same -> candidate(same, pages))
        .toList();
  }

  private static ReportRecord.CandidateName candidate(
      List<NameTagger.Guess> same, PageNumbers pages) {
    TreeSet<Integer> on = new TreeSet<>();
    same.forEach(guess -> pages.at(guess.start()).ifPresent(on::add));
    NameTagger.Guess first = same.getFirst();
    return new ReportRecord.CandidateName(
        first.surface(), first.type(), same.size(), List.copyOf(on), first.rule());
  }
}
