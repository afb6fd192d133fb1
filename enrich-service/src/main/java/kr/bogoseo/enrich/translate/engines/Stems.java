package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Morpheme;

/**
 * Dictionary stems a written form may belong to. Where stem and ending fuse into one syllable, one
 * form has several: 높였 is 높이, 만든 is 만들, 새로운 is 새롭, 달라 is 다르.
 */
final class Stems {

  private static final int RIEUL = 8;
  private static final int BIEUP = 17;
  private static final int A = 0;
  private static final int AE = 1;
  private static final int EO = 4;
  private static final int YEO = 6;
  private static final int O = 8;
  private static final int WA = 9;
  private static final int WAE = 10;
  private static final int OE = 11;
  private static final int U = 13;
  private static final int WO = 14;
  private static final int EU = 18;
  private static final int I = 20;

  private Stems() {}

  /** The stems, the likeliest first; never empty. */
  static List<String> of(Morpheme morpheme) {
    String form = morpheme.form();
    List<String> stems = new ArrayList<>();
    boolean fused = !morpheme.tag().equals(morpheme.endTag());
    if (!fused || !Hangul.isAll(form)) {
      stems.add(form);
      return stems;
    }
    // 위해서, 된다면: the fused syllable is not always the last.
    for (int end = form.length(); end > 0; end--) {
      fused(form.substring(0, end), stems);
    }
    return stems;
  }

  private static void fused(String form, List<String> stems) {
    char c = form.charAt(form.length() - 1);
    String head = form.substring(0, form.length() - 1);
    int initial = Hangul.initial(c);
    int vowel = Hangul.vowel(c);
    boolean ha = initial == 18 && vowel == AE;
    if (ha) {
      stems.add(head + '하');
    }
    int uncontracted =
        switch (vowel) {
          case YEO -> I;
          case WA -> O;
          case WO -> U;
          case WAE -> OE;
          default -> vowel;
        };
    stems.add(head + Hangul.compose(initial, uncontracted, 0));
    if (uncontracted != vowel) {
      stems.add(head + Hangul.compose(initial, vowel, 0));
    }
    if (vowel == A || vowel == EO) {
      stems.add(head + Hangul.compose(initial, EU, 0));
    }
    stems.add(head + Hangul.compose(initial, vowel, RIEUL));
    if (!head.isEmpty()) {
      irregular(head, initial, vowel, stems);
    }
  }

  private static void irregular(String head, int initial, int vowel, List<String> stems) {
    char before = head.charAt(head.length() - 1);
    String start = head.substring(0, head.length() - 1);
    boolean silent = initial == 11;
    if (silent && (vowel == U || vowel == WO || vowel == WA) && Hangul.last(before) == 0) {
      stems.add(start + Hangul.compose(Hangul.initial(before), Hangul.vowel(before), BIEUP));
    }
    if (initial == 5 && (vowel == A || vowel == EO) && Hangul.last(before) == RIEUL) {
      stems.add(start + Hangul.compose(Hangul.initial(before), Hangul.vowel(before), 0) + '르');
    }
  }
}
