package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a contact block word by word, each told by its form; spaced-out labels are closed. */
final class PressTokens {

  /** What a word is. */
  enum Kind {
    DEPARTMENT_LABEL,
    ROLE_LABEL,
    POST,
    NAME,
    PHONE,
    BREAK,
    WORD
  }

  /**
   * A word.
   *
   * @param text as written, blanks inside labels, posts and names left out
   */
  record Token(Kind kind, String text) {}

  private static final String CELL = " ¦ ";

  /** Posts of one or two signs, and the ends of longer ones. */
  private static final String POSTS =
      "국장|과장|부장|차장|실장|팀장|소장|원장|단장|처장|관장|계장|센터장|본부장|지부장|지사장|사업단장|추진단장|파트장|그룹장|이사|상무|전무|대리|사원|주임|선임|책임|수석|주무관|사무관|서기관|이사관|연구원|연구관|연구사|지도사|전문관|담당관|조사관|심의관|정책관|기획관|협력관|대변인|위원|교수|매니저|주사|주사보|서기|서기보|총괄|경정|경감|경위|직원|행정원|기술원";

  private static final Pattern POST = Pattern.compile("[가-힣]{0,8}(?:" + POSTS + ")|[가-힣]{2,4}[장관]");

  /** Posts and sections begin like surnames, too. */
  private static final Pattern NO_NAME = Pattern.compile(POSTS + "|.{1,3}(?:과|팀)");

  private static final Pattern SPACED_POST =
      Pattern.compile(
          "(?<![가-힣])(?:(?<a>[과국부차실팀소원단처]) +장|사 *무 *관|주 *무 *관|서 *기 *관|연 *구 *[관사원]|팀 +원|센 *터 *장|본 *부 *장)(?![가-힣])");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![가-힣])(?:(?<d>(?:담 ?당|소 ?관|배 ?포|주 ?관) ?부 ?서 ?명?)|(?<r>책 *임 *자|총괄 *책임자|담 *당 *(?:국 *장|과 *장|팀 *장|부 *장|실 *장|센 *터 *장|사 *무 *관|주 *무 *관|서 *기 *관|연 *구 *[관사원]|자)|담 *당(?= ?[:：¦])|문 *의 *처?(?= ?[:：¦])|연 *락 *처(?= ?[:：¦])))(?![가-힣])");
  private static final Pattern PHONE =
      Pattern.compile(
          "\\(?\\s*(?:[☎☏✆]|(?i:tel|t)\\b\\.?|전화|내선)?\\s*[:：.]?\\s*(?<!@[\\d●.]{0,40})(?<p>\\+?(?:\\([\\d●]{2,4}\\))?[\\d●][\\d●\\-–.~ ]{5,22}[\\d●])(?![\\d●.]*@)\\s*\\)?");
  private static final Pattern TOKEN =
      Pattern.compile("\u0001[^\u0001]*\u0001|¦|[,;·/](?=\\s|$)|[^\\s¦,;\u0001]+");

  private PressTokens() {}

  static List<Token> of(Lines.Line line) {
    String text =
        line.cells().size() > 1
            ? String.join(CELL, line.cells())
            : line.text().replaceAll("\\t|\\s{2,}|\\s\\|\\s", CELL);
    text = text.replaceAll("<[^<>]{1,12}>", CELL).replaceAll(" +", " ");
    text = whole(SPACED_POST, text, "");
    text = spacedNames(text);
    text = labels(text);
    text = phones(text);
    List<Token> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      token(m.group(), tokens);
    }
    return tokens;
  }

  private static void token(String word, List<Token> tokens) {
    if (word.startsWith("\u0001")) {
      String marked = word.substring(2, word.length() - 1);
      Kind kind =
          switch (word.charAt(1)) {
            case 'd' -> Kind.DEPARTMENT_LABEL;
            case 'r' -> Kind.ROLE_LABEL;
            default -> Kind.PHONE;
          };
      tokens.add(new Token(kind, marked));
      return;
    }
    if (word.equals("¦") || word.matches("[,;·/]")) {
      tokens.add(new Token(Kind.BREAK, word));
      return;
    }
    String plain = word.replaceAll("^[(\\[:：○ㅇ□*※-]+|[)\\]:：]+$", "");
    if (plain.isEmpty()) {
      return;
    }
    if (Names.isKorean(plain) && !NO_NAME.matcher(plain).matches()) {
      tokens.add(new Token(Kind.NAME, plain));
    } else if (POST.matcher(plain).matches()) {
      tokens.add(new Token(Kind.POST, plain));
    } else {
      tokens.add(new Token(Kind.WORD, plain));
    }
  }

  private static String whole(Pattern spaced, String text, String mark) {
    return spaced
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(mark + m.group().replace(" ", "")));
  }

  /** {@code 홍 길 동} in a cell of its own. */
  private static String spacedNames(String text) {
    return Pattern.compile("(?<=¦ )[가-힣](?: [가-힣]){1,2}(?= ¦| ?\\(|$)")
        .matcher(text)
        .replaceAll(
            m -> {
              String name = m.group().replace(" ", "");
              return Names.isKorean(name) ? name : m.group();
            });
  }

  private static String labels(String text) {
    return LABEL
        .matcher(text)
        .replaceAll(
            m ->
                " \u0001"
                    + (m.group("d") != null ? "d" : "r")
                    + m.group().replace(" ", "")
                    + "\u0001 ");
  }

  private static String phones(String text) {
    return PHONE
        .matcher(text)
        .replaceAll(
            m ->
                m.group("p").replaceAll("[^\\d●]", "").length() < 7
                        || !m.group("p").matches(".*[-–. )].*")
                    ? Matcher.quoteReplacement(m.group())
                    : " \u0001p" + Matcher.quoteReplacement(m.group("p").strip()) + "\u0001 ");
  }
}
