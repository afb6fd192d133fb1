package kr.bogoseo.enrich.tag;

/**
 * How often names matched in one way turn out right: the share measured on the tuning labels,
 * rounded towards doubt where they are few. {@code ./bogoseo bench tag} draws the curve.
 */
final class Confidence {

  private Confidence() {}

  static double of(Candidate.Reading reading) {
    return switch (reading.rule()) {
      case "context" -> 0.85;
      case "spelling" -> 0.9;
      case "unspaced" -> 0.9;
      case "mistyped" -> 0.8;
      case "misread" -> 0.65;
      default ->
          switch (reading.alias().kind()) {
            case "canonical", "official", "english" -> 0.98;
            case "transliteration", "typo", "ocr" -> 0.95;
            default -> 0.96;
          };
    };
  }
}
