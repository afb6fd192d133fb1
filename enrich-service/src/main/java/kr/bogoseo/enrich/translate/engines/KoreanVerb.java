package kr.bogoseo.enrich.translate.engines;

import java.util.Set;
import kr.bogoseo.enrich.Hangul;

/** Conjugates Korean verbs and adjectives from their stem, irregular ones too. */
final class KoreanVerb {

  private static final int A = 0;
  private static final int AE = 1;
  private static final int EO = 4;
  private static final int E = 5;
  private static final int YEO = 6;
  private static final int O = 8;
  private static final int WA = 9;
  private static final int WAE = 10;
  private static final int OE = 11;
  private static final int U = 13;
  private static final int WO = 14;
  private static final int EU = 18;
  private static final int I = 20;
  private static final int NIEUN = 4;
  private static final int DIGEUT = 7;
  private static final int RIEUL = 8;
  private static final int BIEUP = 17;
  private static final int SIOT = 19;
  private static final int SSANGSIOT = 20;
  private static final int INITIAL_R = 5;

  /** Stems whose last consonant stays before a vowel although others of their kind change it. */
  private static final Set<String> REGULAR =
      Set.of(
          "입", "잡", "뽑", "씹", "접", "좁", "넓", "얻", "믿", "받", "닫", "쏟", "뜯", "벗", "웃", "씻", "빗", "솟",
          "빼앗", "꼽", "업", "집", "굽", "뻗", "돋", "걷");

  private KoreanVerb() {}

  /** {@code 방문했}: the stem of the past tense. */
  static String past(String stem) {
    if (stem.endsWith("하")) {
      return stem.substring(0, stem.length() - 1) + "했";
    }
    String changed = beforeVowel(stem);
    char last = changed.charAt(changed.length() - 1);
    String head = changed.substring(0, changed.length() - 1);
    int initial = Hangul.initial(last);
    int vowel = Hangul.vowel(last);
    boolean dropped = isDropped(stem, changed);
    if (Hangul.last(last) != 0 || dropped) {
      // 지었 of 짓 is not drawn together.
      return changed + (vowel == A || vowel == O ? "았" : "었");
    }
    if (stem.endsWith("돕") || stem.endsWith("곱")) {
      return head + "왔";
    }
    return switch (vowel) {
      case A, AE, EO, E, YEO -> head + Hangul.compose(initial, vowel, SSANGSIOT);
      case O -> head + Hangul.compose(initial, WA, SSANGSIOT);
      case U -> head + Hangul.compose(initial, WO, SSANGSIOT);
      case OE -> head + Hangul.compose(initial, WAE, SSANGSIOT);
      case I -> changed.equals("이") ? "이었" : head + Hangul.compose(initial, YEO, SSANGSIOT);
      case EU -> weak(head, initial);
      default -> changed + "었";
    };
  }

  /** 쓰 is 썼, 부르 is 불렀, 따르 is 따랐. */
  private static String weak(String head, int initial) {
    if (head.isEmpty()) {
      return String.valueOf(Hangul.compose(initial, EO, SSANGSIOT));
    }
    char before = head.charAt(head.length() - 1);
    int vowel = Hangul.vowel(before) == A || Hangul.vowel(before) == O ? A : EO;
    boolean doubled = initial == INITIAL_R && Hangul.last(before) == 0 && !"따치들".contains(head);
    String first =
        doubled
            ? head.substring(0, head.length() - 1)
                + Hangul.compose(Hangul.initial(before), Hangul.vowel(before), RIEUL)
            : head;
    return first + Hangul.compose(initial, vowel, SSANGSIOT);
  }

  /** 돕 is 도우 before a vowel, 듣 is 들, 짓 is 지. */
  private static String beforeVowel(String stem) {
    char last = stem.charAt(stem.length() - 1);
    if (REGULAR.contains(stem)
        || REGULAR.contains(String.valueOf(last))
        || !Hangul.isSyllable(last)) {
      return stem;
    }
    String head = stem.substring(0, stem.length() - 1);
    char open = Hangul.compose(Hangul.initial(last), Hangul.vowel(last), 0);
    return switch (Hangul.last(last)) {
      case BIEUP -> head + open + "우";
      case DIGEUT -> head + Hangul.compose(Hangul.initial(last), Hangul.vowel(last), RIEUL);
      case SIOT -> head + open;
      default -> stem;
    };
  }

  /** Whether the last consonant is gone (짓, 지) and still keeps what follows apart: 지은. */
  private static boolean isDropped(String stem, String changed) {
    return changed.length() == stem.length() && !changed.equals(stem);
  }

  /** The end of a sentence: 방문한다, 먹는다, 중요하다, 방문했다. */
  static String plain(String stem, boolean adjective, boolean past) {
    if (past) {
      return past(stem) + "다";
    }
    if (adjective || stem.endsWith("있") || stem.endsWith("없") || stem.endsWith("겠")) {
      return stem + "다";
    }
    char last = stem.charAt(stem.length() - 1);
    int end = Hangul.last(last);
    return end == 0 || end == RIEUL ? with(stem, NIEUN) + "다" : stem + "는다";
  }

  /** Before a noun: 방문하는, 방문한, 중요한, 만드는. */
  static String modifier(String stem, boolean adjective, boolean past) {
    boolean is = stem.endsWith("있") || stem.endsWith("없");
    if (is || !adjective && !past) {
      char last = stem.charAt(stem.length() - 1);
      return (Hangul.last(last) == RIEUL ? with(stem, 0) : stem) + (past && is ? "던" : "는");
    }
    return fused(stem, NIEUN, "은");
  }

  /** 방문할, 먹을: what is to come. */
  static String coming(String stem) {
    return fused(stem, RIEUL, "을");
  }

  /** 방문하면, 먹으면. */
  static String open(String stem, String ending) {
    String changed = beforeVowel(stem);
    char last = changed.charAt(changed.length() - 1);
    int end = Hangul.last(last);
    return end == 0 && !isDropped(stem, changed) || end == RIEUL && stem.equals(changed)
        ? changed + ending
        : changed + "으" + ending;
  }

  private static String fused(String stem, int consonant, String full) {
    String changed = beforeVowel(stem);
    char last = changed.charAt(changed.length() - 1);
    int end = Hangul.last(last);
    boolean drops = end == 0 && !isDropped(stem, changed) || end == RIEUL && stem.equals(changed);
    return drops ? with(changed, consonant) : changed + full;
  }

  private static String with(String stem, int consonant) {
    char last = stem.charAt(stem.length() - 1);
    return stem.substring(0, stem.length() - 1)
        + Hangul.compose(Hangul.initial(last), Hangul.vowel(last), consonant);
  }
}
