package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.Morphology;

/**
 * Names nobody registered, by their form: a legal form beside them, or the noun for a kind of body
 * at their end. The form does not say whose name it is, so these are guesses.
 */
final class PatternNames {

  /** A guess in the folded text. */
  record Guess(int start, int end, Tag.Type type, double confidence, String rule) {}

  private static final String WORD = "[가-힣A-Za-z0-9&]";
  private static final Pattern KOREAN_LEGAL =
      Pattern.compile(
          "(?:㈜|\\(주\\)|\\(유\\)|주식회사[ ])[ ]?(?<after>"
              + WORD
              + "{2,15})|(?<before>"
              + WORD
              + "{2,15}?)(?:(?:㈜|\\(주\\)|社)(?![가-힣A-Za-z]{3})|[ ]주식회사)");
  private static final Pattern LATIN_LEGAL =
      Pattern.compile(
          "(?=[A-Z])(?<![A-Za-z])[A-Z][A-Za-z0-9&.'-]*(?:[ ][A-Z&][A-Za-z0-9&.'-]*){0,4},?[ ](?:Inc|Corp|Ltd|LLC|LLP|PLC|GmbH|AG|N\\.?V|B\\.?V|S\\.?A\\.?S?|A/S|ApS|AB|KK|K\\.K|Oy|Pte\\.?[ ]Ltd|Pty\\.?[ ]Ltd|Co\\.?,[ ]?Ltd|Corporation|Incorporated|Limited|Holdings)(?![A-Za-z])\\.?");
  private static final Pattern LATIN_BODY =
      Pattern.compile(
          "(?=[A-Z])(?<![A-Za-z])(?:(?:[A-Z][A-Za-z'-]+[ ]){1,4}(?:University|Institute|Hospital|Foundation|Association|Pharmaceuticals?|Pharma|Therapeutics|Biosciences?|Biotech|Biologics|Biotherapeutics|Biopharma|Genomics|Diagnostics|Ventures|Capital|Laboratories|Incubator|Accelerator)|University of [A-Z][A-Za-z]+(?:[ ][A-Z][A-Za-z]+){0,2}|[A-Z][A-Za-z]+(?:[ ][A-Z][A-Za-z]+){0,2}[ ](?:Institute of Technology|Medical Center|Science Park|Cancer Center))(?![A-Za-z])");

  /** Nouns for kinds of bodies that close a name, with how sure they make it one. */
  private static final Pattern KOREAN_BODY =
      Pattern.compile(
          "(?<![가-힣A-Za-z0-9])(?<stem>[가-힣A-Za-z0-9]{2,12}?)(?<kind>대학교|대학병원|대학교병원|종합병원|의료원|연구원|연구소|진흥원|재단|협회|학회|테크노파크|바이오텍|바이오사이언스|바이오로직스|제약|테라퓨틱스|파마|벤처스|인베스트먼트|캐피탈|생명과학|바이오팜|메디칼|헬스케어)(?<rest>[가-힣]*)");

  /** What the nouns of {@link #KOREAN_BODY} begin with. */
  private static final String BODY_FIRST = "대종의연진재협학테바제파벤인캐생메헬";

  private static final Set<String> BODIES =
      Set.of(
          "대학교", "대학병원", "대학교병원", "의료원", "진흥원", "테크노파크", "바이오텍", "바이오사이언스", "바이오로직스", "테라퓨틱스",
          "인베스트먼트", "바이오팜");
  private static final Set<String> RESEARCHERS =
      Set.of(
          "선임", "책임", "수석", "전문", "위촉", "주임", "초빙", "연수", "객원", "참여", "박사후", "전임", "파견", "외부", "소속",
          "담당", "신진", "박사", "부");
  private static final Set<String> GENERIC =
      Set.of(
          "국립", "공립", "사립", "시립", "도립", "지역", "지방", "국내", "해외", "세계", "글로벌", "다국적", "대형", "중소",
          "관련", "주요", "우수", "유명", "민간", "공공", "정부", "출연", "정부출연", "전문", "부설", "기업", "기업부설", "대학",
          "국가", "산하", "각종", "기타", "해당", "상급", "현지", "의과", "약학", "공과", "거점", "명문", "연구", "바이오", "의료",
          "임상", "신약", "디지털", "스마트", "원격", "첨단", "합성", "혁신", "개인", "예방", "종합", "과학", "기술", "산업",
          "공동", "중앙", "일반", "국공립", "교육", "정책", "비영리", "공익", "기초", "응용", "미국", "한국", "일본", "중국",
          "유럽", "영국", "독일", "프랑스", "합작", "국제", "전국", "복제", "천연물", "한방", "백신", "항암", "원료", "완제",
          "고형", "주사", "빅", "여러", "이들", "모든", "다른", "본");
  private static final int LONGEST = 40;

  private final Morphology morphology;

  PatternNames(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * Guesses by start, none overlapping another or a name.
   *
   * @param text folded
   */
  List<Guess> find(String text, List<ClusterRule.Chosen> names) {
    List<Guess> all = new ArrayList<>();
    Matcher legal = KOREAN_LEGAL.matcher(text);
    while (hasLegalForm(text) && legal.find()) {
      koreanCompany(text, legal, all);
    }
    add(LATIN_LEGAL, text, 0.85, "company-form", all);
    add(LATIN_BODY, text, 0.7, "body-form", all);
    Matcher body = KOREAN_BODY.matcher(text);
    body.useTransparentBounds(true).useAnchoringBounds(false);
    int at = bodyWord(text, 0);
    while (at < text.length()) {
      boolean found = body.region(at, text.length()).lookingAt();
      if (found) {
        koreanBody(body, all);
      }
      at = bodyWord(text, found ? body.end() : at + 1);
    }
    Spans taken = new Spans();
    names.forEach(name -> taken.take(name.candidate().start(), name.candidate().end()));
    all.sort(
        Comparator.comparingInt((Guess g) -> g.start() - g.end()).thenComparingInt(Guess::start));
    List<Guess> kept = new ArrayList<>();
    for (Guess guess : all) {
      if (guess.end() - guess.start() <= LONGEST && taken.take(guess.start(), guess.end())) {
        kept.add(guess);
      }
    }
    kept.sort(Comparator.comparingInt(Guess::start));
    return kept;
  }

  /** Without one of these the pattern need not be asked at every letter. */
  private static boolean hasLegalForm(String text) {
    return text.indexOf('㈜') >= 0
        || text.indexOf('社') >= 0
        || text.contains("(주)")
        || text.contains("(유)")
        || text.contains("주식회사");
  }

  /** The next word, from a place on, that may hold a stem and the noun for a kind of body. */
  private static int bodyWord(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (!isWord(text.charAt(at)) || at > 0 && isWord(text.charAt(at - 1))) {
        at++;
        continue;
      }
      int end = at + 1;
      boolean body = false;
      while (end < text.length() && isWord(text.charAt(end))) {
        body |= end >= at + 2 && BODY_FIRST.indexOf(text.charAt(end)) >= 0;
        end++;
      }
      if (body) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return c >= '가' && c <= '힣'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9';
  }

  private static void add(
      Pattern pattern, String text, double confidence, String rule, List<Guess> all) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      all.add(new Guess(m.start(), m.end(), Tag.Type.ORGANIZATION, confidence, rule));
    }
  }

  /** The name without its mark, and without the particle that ends a name the mark precedes. */
  private void koreanCompany(String text, Matcher m, List<Guess> all) {
    boolean precedes = m.group("after") != null;
    int start = m.start(precedes ? "after" : "before");
    int end = m.end(precedes ? "after" : "before");
    String name = text.substring(start, end);
    if (precedes) {
      end = start + withoutParticle(name).length();
      name = text.substring(start, end);
    }
    boolean word =
        name.length() < 2 || GENERIC.contains(name) || name.chars().allMatch(Character::isDigit);
    if (!word) {
      all.add(new Guess(start, end, Tag.Type.ORGANIZATION, 0.85, "company-form"));
    }
  }

  /** What morphology says ends before the particles. */
  private String withoutParticle(String word) {
    int end = word.length();
    List<Morpheme> morphemes = morphology.analyze(word);
    for (int i = morphemes.size() - 1; i > 0; i--) {
      Morpheme m = morphemes.get(i);
      boolean particle =
          m.tag().startsWith("J") || m.tag().startsWith("VC") || m.tag().startsWith("E");
      if (!particle || !Particles.isEnding(word.substring(m.start()))) {
        break;
      }
      end = m.start();
    }
    return word.substring(0, end);
  }

  private void koreanBody(Matcher m, List<Guess> all) {
    String stem = m.group("stem");
    String kind = m.group("kind");
    String rest = m.group("rest");
    boolean closed = Particles.isEnding(rest) || Particles.isTitle(rest);
    if (!closed || GENERIC.contains(stem) || RESEARCHERS.contains(stem) || stem.endsWith("의")) {
      return;
    }
    boolean proper = proper(stem);
    if (proper || BODIES.contains(kind) && stem.length() >= 2 && !common(stem)) {
      Tag.Type type = kind.equals("진흥원") ? Tag.Type.AGENCY : Tag.Type.ORGANIZATION;
      String rule = kind.startsWith("대학") ? "school-form" : "body-form";
      all.add(new Guess(m.start("stem"), m.end("kind"), type, proper ? 0.75 : 0.6, rule));
    }
  }

  /** Whether a part of the stem is a name, or no word at all. */
  private boolean proper(String stem) {
    return morphology.analyze(stem).stream()
        .anyMatch(m -> m.tag().equals("NNP") || m.tag().equals("UNKNOWN") || m.tag().equals("SL"));
  }

  private boolean common(String stem) {
    return morphology.analyze(stem).stream()
        .allMatch(
            m -> GENERIC.contains(m.form()) || m.tag().startsWith("J") || m.tag().startsWith("X"));
  }
}
