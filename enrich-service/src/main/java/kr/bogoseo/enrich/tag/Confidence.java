package kr.bogoseo.enrich.tag;

import kr.bogoseo.contracts.document.Tag;

/**
 * How often names matched in one way turn out right: the share measured on excerpts before any rule
 * was made for them (documents of the bio field are surer), rounded towards doubt where they are
 * few. {@code ./bogoseo bench tag} draws the curve.
 */
final class Confidence {

  /**
   * A place that a noun follows without a particle (런던 응급서비스) heads a longer name nobody registered
   * in one case of five; behind a particle it hardly ever does.
   */
  private static final double BEFORE_NOUN = 0.9;

  private Confidence() {}

  /**
   * @param beforeNoun whether a noun that is no name follows, one blank behind
   */
  static double of(Candidate.Reading reading, boolean beforeNoun) {
    boolean place = reading.entry().type() == Tag.Type.PLACE;
    double share = matched(reading) * (place && beforeNoun ? BEFORE_NOUN : 1);
    return Math.round(share * 100) / 100.0;
  }

  private static double matched(Candidate.Reading reading) {
    return switch (reading.rule()) {
      case "context" -> 0.85;
      case "spelling", "unspaced" -> 0.9;
      case "mistyped" -> 0.7;
      case "misread" -> 0.65;
      default ->
          switch (reading.entry().type()) {
            case PLACE -> 0.98;
            case CLUSTER -> 0.97;
            case AGENCY, ORGANIZATION -> registered(reading.alias().kind());
          };
    };
  }

  private static double registered(String kind) {
    return switch (kind) {
      case "canonical", "official", "english" -> 0.97;
      default -> 0.95;
    };
  }
}
