package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.contracts.document.TripHost;

/**
 * Takes a cell or value that names bodies apart; what is no body, such as a flight, is left out.
 */
final class HostNames {

  private static final int LONGEST = 60;
  private static final Pattern NUMBERS = Pattern.compile("[①-⑳]|(?<=^|\\s)\\d{1,2}\\)\\s");
  private static final Pattern MARK = Pattern.compile("^[\\s\\-–○ㅇ□■◦•·∙▪❍*※]+|^\\d{1,2}[.)]\\s+");
  private static final Pattern AND_SO_ON =
      Pattern.compile(
          "\\s*(?:등|외)(?:\\s?\\d+\\s?개?\\s?(?:기관|개소|개사|개|곳|기업|사))?\\s*$|\\s*\\(?총?\\s?\\d+\\s?개?\\s?(?:기관|개소|개사|곳|기업)\\)?\\s*$");
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?i)(?:Inc|Ltd|LLC|Co|Corp|GmbH|AG|S\\.?A|B\\.?V|A/S|Pte)\\.?(?: Ltd\\.?)?");

  /** What stands in the column of hosts on days without one, events and people. */
  private static final Pattern NO_HOST =
      Pattern.compile(
          "(?:.*\\s)?[가-힣]*(?:이동|출발|도착|출국|입국|귀국|귀임|공항|호텔|숙소|숙박|휴식|휴일|기내|조식|중식|석식|오찬|만찬|탑승|환승|경유|해산|집결|체크인|체크아웃)(?:\\s.*)?"
              + "|.*(?:자료\\s?(?:정리|수집)|문화\\s?탐방|현지\\s?(?:적응|조사)|자유\\s?일정|보고서\\s?작성)"
              + "|.*(?:간담회|세미나|회의|미팅|면담|협의|참석|참가|참관|관람|방문|견학|시찰|컨퍼런스|콘퍼런스|박람회|전시회|포럼|심포지엄|학술대회|설명회|네트워킹|리셉션|행사|일정|준비|논의|체결식|개막식)"
              + "|.*(?:박사|교수|대표|사장|원장|과장|국장|소장|센터장|담당자|관계자|이사|매니저)"
              + "|(?:없음|미정|해당\\s?없음|상동|동일|전일|오전|오후|현지|기타|비고|내용|주소|위치|일시|장소|목적|참석자|면담자)");

  private static final Pattern CALLED_OFF = Pattern.compile("취소|불발|미방문|예정|후보|희망");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[.!?]$|하였|했[다음]|하고 |하여 |위해 |위한 |통해 |관련 |대한 |에서 |에게 |및$|\\d{1,2}:\\d{2}|\\d+\\s?(?:월|일)");

  private final Findings findings;

  HostNames(Findings findings) {
    this.findings = findings;
  }

  /** The bodies a text names one by one. */
  List<TripHost> in(String text, Lines.Line line) {
    List<TripHost> hosts = new ArrayList<>();
    for (String part : parts(text)) {
      String name = clean(part);
      Optional<Tag> known = registered(name, line);
      if (known.isPresent() || (looksLikeOne(name) && !isPlace(name, line))) {
        hosts.add(new TripHost(name, known.map(Tag::id).orElse(null)));
      }
    }
    return hosts;
  }

  static String clean(String part) {
    String plain = part.replaceAll("<[^>]{1,20}>", " ").replaceAll("\\s+", " ").strip();
    plain = MARK.matcher(plain).replaceFirst("");
    return AND_SO_ON.matcher(plain).replaceFirst("").strip();
  }

  /** The body of the registries that a name is, all of it, or that its brackets spell out. */
  Optional<Tag> registered(String name, Lines.Line line) {
    String whole = squeezed(name);
    String outside = squeezed(name.replaceAll("\\([^)]*\\)", " "));
    String inside = squeezed(name.replaceFirst("^[^(]*\\(?([^)]*)\\)?.*$", "$1"));
    return findings.tagsOn(line).stream()
        .filter(t -> t.type() == Tag.Type.AGENCY || t.type() == Tag.Type.ORGANIZATION)
        .filter(
            t -> {
              String surface = squeezed(t.surface());
              return surface.equals(whole)
                  || surface.equals(outside)
                  || (!inside.isEmpty() && surface.equals(inside));
            })
        .findFirst();
  }

  private boolean isPlace(String name, Lines.Line line) {
    return findings.tagsOn(line).stream()
        .anyMatch(t -> t.type() == Tag.Type.PLACE && t.surface().equals(name));
  }

  private static boolean looksLikeOne(String name) {
    long letters = name.codePoints().filter(Character::isLetter).count();
    return name.length() <= LONGEST
        && letters >= 2
        && !Character.isDigit(name.charAt(0))
        && !NO_HOST.matcher(name).matches()
        && !CALLED_OFF.matcher(name).find()
        && !SENTENCE.matcher(name).find();
  }

  /** Apart at commas outside brackets, at numbers in circles, at 및. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String numbered : NUMBERS.split(text)) {
      StringBuilder part = new StringBuilder();
      int depth = 0;
      for (int i = 0; i < numbered.length(); i++) {
        char c = numbered.charAt(i);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth <= 0 && ",，、;".indexOf(c) >= 0) {
          add(part.toString(), parts);
          part.setLength(0);
        } else {
          part.append(c);
        }
      }
      add(part.toString(), parts);
    }
    return parts;
  }

  private static void add(String text, List<String> parts) {
    for (String part : text.split("\\s(?:및|/|→)\\s")) {
      String one = part.strip();
      boolean form = LEGAL_FORM.matcher(one).matches() && !parts.isEmpty();
      if (form) {
        parts.set(parts.size() - 1, parts.getLast() + ", " + one);
      } else if (!one.isEmpty()) {
        parts.add(one);
      }
    }
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s·ㆍ]", "").replace("&amp;", "&");
  }
}
