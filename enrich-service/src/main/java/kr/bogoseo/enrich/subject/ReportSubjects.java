package kr.bogoseo.enrich.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.FoldedText;
import kr.bogoseo.enrich.NameRegistry;
import kr.bogoseo.enrich.PageNumbers;
import kr.bogoseo.enrich.SubjectReader;

/**
 * Reads roles in order of strength: what title and purpose name is the subject, what schedule,
 * destination or a verb of going shows is visited, what stands beside others is compared.
 */
public final class ReportSubjects implements SubjectReader {

  private static final int QUOTE = 200;

  private final NameRegistry registry;

  /** A reader that looks clusters and bodies up. */
  public ReportSubjects(NameRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Subjects read(Input input) {
    Set<Tag> cited = Citations.in(input.document(), input.tags());
    List<Tag> own = input.tags().stream().filter(tag -> !cited.contains(tag)).toList();
    Reading reading = new Reading(input);
    Set<String> met = new Meetings(input.fields(), reading.clauses).met(reading.text, own);
    Visits visits = new Visits(registry, input.fields(), reading.clauses, reading.text);
    Map<String, Proof> visited = visits.find(own, met);
    Map<String, Proof> about = new MainSubject(registry, input).find(own, visited.keySet());
    Map<String, Proof> compared = new Comparisons(input.document(), reading.text).find(own);
    Map<String, ClusterRole> roles = new TreeMap<>();
    Map<String, ReportRecord.Evidence> evidence = new TreeMap<>();
    for (Tag tag : input.tags()) {
      if (tag.type() == Tag.Type.CLUSTER && !roles.containsKey(tag.id())) {
        String id = tag.id();
        Proof visit = visited.get(id);
        Proof proof = about.get(id);
        ClusterRole role = ClusterRole.ABOUT;
        if (proof == null) {
          proof = visit;
          role = ClusterRole.VISITED;
        }
        if (proof == null) {
          proof = compared.get(id);
          role = ClusterRole.COMPARED;
        }
        if (proof == null) {
          proof = new Proof(tag.start(), cited.contains(tag) ? 0.5 : 0.7);
          role = ClusterRole.MENTIONED;
        }
        roles.put(id, role);
        evidence.put("clusters." + id + ".role", reading.quote(proof));
        if (visit != null) {
          evidence.put("clusters." + id + ".visited", reading.quote(visit));
        }
      }
    }
    return new Subjects(
        roles, new TreeSet<>(visited.keySet()), new HashSet<>(met), cited, evidence);
  }

  /**
   * Where something was read.
   *
   * @param at position in the document's text
   * @param confidence 0 to 1
   */
  record Proof(int at, double confidence) {}

  /** A document's text with its clauses and pages. */
  private static final class Reading {
    private final String text;
    private final Clauses clauses;
    private final PageNumbers pages;

    Reading(Input input) {
      // Folding keeps no offsets, and the rules only look for plain Hangul and digits.
      this.text = input.document().text();
      this.clauses = new Clauses(text);
      this.pages = PageNumbers.of(input.document());
    }

    ReportRecord.Evidence quote(Proof proof) {
      String clause = FoldedText.of(clauses.around(proof.at())).text();
      String quote = clause.length() > QUOTE ? clause.substring(0, QUOTE) + "…" : clause;
      return new ReportRecord.Evidence(
          pages.at(proof.at()).orElse(null), quote, proof.confidence());
    }
  }
}
