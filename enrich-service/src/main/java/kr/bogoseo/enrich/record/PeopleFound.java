package kr.bogoseo.enrich.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.ReportRecord;
import org.jspecify.annotations.Nullable;

/** The people of a document in the order they were found, each once, with the proof of each. */
final class PeopleFound {

  private static final int MOST = 60;

  /** Conjunctions and words of the trade are no names. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?: |^)(?:및|등|또는|관련|전|현|신임|동|본|해당|우리|이|그|각|위|주요|담당)(?: |$)|^.{1,3}(?:및|등)$");

  /** A word with its particle is no part of a name. */
  private static final Pattern PARTICLE =
      Pattern.compile("[가-힣]{2}(?:의|은|는|를|을|에|로|와|과)(?: |$)| [가-힣]+로$");

  private final Findings findings;
  private final Map<String, ReportRecord.Person> people = new LinkedHashMap<>();

  PeopleFound(Findings findings) {
    this.findings = findings;
  }

  List<ReportRecord.Person> all() {
    return people.values().stream().limit(MOST).toList();
  }

  /** An author, whose proof is that of the publication. */
  void author(String name) {
    people.putIfAbsent(name, new ReportRecord.Person(name, "author", null));
  }

  /** Whether words hold a particle, so that they are no name. */
  static boolean hasParticle(String words) {
    return PARTICLE.matcher(words).find();
  }

  /** Adds who is not plainly something else. */
  void add(
      String name,
      @Nullable String role,
      @Nullable String organization,
      Lines.Line line,
      String quote) {
    boolean body = findings.tagsOn(line).stream().anyMatch(tag -> tag.surface().equals(name));
    if (!hasParticle(name) && !body && !NO_NAME.matcher(name).find()) {
      put(name, role, organization, line, quote);
    }
  }

  /** Adds who certainly is one; the first mention stays. */
  void put(
      String name,
      @Nullable String role,
      @Nullable String organization,
      Lines.Line line,
      String quote) {
    if (people.putIfAbsent(name, new ReportRecord.Person(name, role, organization)) == null) {
      findings.prove("people." + (people.size() - 1), line, quote, 0.85);
    }
  }
}
