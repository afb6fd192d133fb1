package kr.bogoseo.enrich.translate.terms;

import java.util.regex.Pattern;
import kr.bogoseo.enrich.Hangul;

/**
 * Spells a word nobody knows by its sound, in square brackets so that a reader sees it is no
 * translation: Korean words by Revised Romanization, words that sound foreign the way English is
 * written (스털링: Sterling rather than Seuteolling).
 */
public final class LoanSpelling {

  /** Syllables that Korean words hardly have: 스, 트, 크, 프, 브, 츠, 케, 텔, 로, … */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[스트크프브츠즈르드흐클플블글슬틀들를쉬슈셔쇼샤쥬츄케켈켄텔텐텍테페펠펜카칼캐캔캘코콜콘쿠쿨퀴토톨톤톰투툴티틴팀파팔팬포폴퐁푸풀피핀필레렌렉레로롤론루룬룰리린릭라란랄랜래랑럴런터턴털커컨컬퍼펀버번벌머먼멀더던덜너넌셀셉섹헤헬헨헥웨웰웬위윌윈]");

  private static final String[] INITIALS = {
    "g", "k", "n", "d", "t", "r", "m", "b", "p", "s", "s", "", "j", "z", "ch", "k", "t", "p", "h"
  };
  private static final String[] VOWELS = {
    "a", "a", "ya", "ya", "u", "e", "yo", "ye", "o", "wa", "wa", "oe", "yo", "u", "wo", "we", "wi",
    "u", "", "ui", "i"
  };
  private static final String[] FINALS = {
    "", "c", "k", "k", "n", "n", "n", "t", "l", "l", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "s", "s", "ng", "t", "ch", "k", "t", "p", "h"
  };
  private static final int EO = 4;
  private static final int EU = 18;
  private static final int N = 4;
  private static final int L = 8;
  private static final int R = 5;

  private LoanSpelling() {}

  /** The word in Latin letters, in square brackets. */
  public static String of(String word) {
    return "[" + (isForeign(word) ? spelled(word) : Romanizer.romanize(word)) + "]";
  }

  /** Whether most of its syllables are those of words taken over from other languages. */
  static boolean isForeign(String word) {
    long foreign = FOREIGN.matcher(word).results().count();
    return Hangul.isAll(word) && word.length() >= 2 && foreign * 2 > word.length();
  }

  /** The word as English would write the sounds; a capital first. */
  static String spelled(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean last = i + 1 == word.length();
      int initial = Hangul.initial(c);
      boolean doubled = initial == R && i > 0 && Hangul.last(word.charAt(i - 1)) == L;
      out.append(doubled ? "" : INITIALS[initial]);
      out.append(vowel(c, last)).append(FINALS[Hangul.last(c)]);
    }
    if (out.isEmpty()) {
      return out.toString();
    }
    out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    return out.toString();
  }

  private static String vowel(char c, boolean last) {
    int vowel = Hangul.vowel(c);
    int end = Hangul.last(c);
    if (vowel == EO) {
      // 터, 더 at the end: -ter, -der; 슨, 턴: -son, -ton.
      return end == 0 && last ? "er" : end == N ? "o" : "e";
    }
    if (vowel == EU && end == L) {
      return "";
    }
    return vowel == EU && end != 0 ? "e" : VOWELS[vowel];
  }
}
