package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.ReportRecord;

/**
 * Looks for the sections the rules on overseas trips ask of a report: overview, schedule,
 * activities by task, implications. Headings of the table of contents do not count.
 */
final class Completeness {

  private static final int LONGEST_HEADING = 45;

  /** What a heading begins with when the format does not tell headings. */
  private static final Pattern MARKED =
      Pattern.compile(
          "^(?:[ⅠⅡⅢⅣⅤⅥⅦⅧ]|[IVX]{1,4}[.\\s]|\\d{1,2}\\s?[.)]|[가-하][.)]|제\\s?\\d+\\s?[장절]|[□■◇◆▣❏❍○●◎▢【<\\[]|\\p{So})");

  private static final Pattern CONTENTS =
      Pattern.compile("(?:[.·…]{3,}|\\t|\\s{2,})\\s*-?\\s?\\d{1,3}\\s?-?$");
  private static final Pattern DAY_HEAD = Pattern.compile("일\\s?자|일\\s?시|날\\s?짜|월\\s?일|일정|시\\s?간");
  private static final Pattern VISIT_HEAD = Pattern.compile("방문|내\\s?용|활동|장\\s?소|지\\s?역|업무");

  private record Wanted(String id, String ko, String en, Pattern heading) {}

  private static final List<Wanted> SECTIONS =
      List.of(
          new Wanted(
              "overview",
              "출장 개요",
              "Overview",
              Pattern.compile("개\\s?요|출장\\s?(?:목적|배경)|추진\\s?배경|방문\\s?목적|일반\\s?사항|^.{0,4}요\\s?약$")),
          new Wanted(
              "schedule",
              "출장 일정",
              "Schedule",
              Pattern.compile("일\\s?정(?!\\s?(?:규모|조건))|여\\s?정|일자별")),
          new Wanted(
              "activities",
              "업무별 주요 활동",
              "Activities by task",
              Pattern.compile(
                  "활동|면담|방문\\s?(?:기관|결과|내용|성과)|수행\\s?(?:내용|결과|사항)|출장\\s?(?:결과|내용|성과)|주요\\s?(?:내용|결과|성과)|핵심\\s?내용|업무별|회의\\s?(?:결과|내용)|참가\\s?(?:결과|내용)|조사\\s?(?:결과|내용)|협의\\s?(?:결과|내용)|견학|시찰")),
          new Wanted(
              "implications",
              "시사점",
              "Implications",
              Pattern.compile(
                  "시\\s?사\\s?점|건의|제언|적용\\s?방안|도입\\s?방안|활용\\s?(?:방안|계획)|향후\\s?(?:계획|추진|과제)|정책\\s?(?:반영|제안)|결론|맺음말|종합\\s?의견|느낀\\s?점")));

  private final Findings findings;

  Completeness(Findings findings) {
    this.findings = findings;
  }

  ReportRecord.Completeness read() {
    List<ReportRecord.Section> sections = new ArrayList<>();
    for (Wanted wanted : SECTIONS) {
      Optional<Lines.Line> line = heading(wanted.heading()).or(() -> other(wanted.id()));
      sections.add(
          new ReportRecord.Section(
              wanted.id(),
              new ReportRecord.Bilingual(wanted.ko(), wanted.en()),
              line.isPresent(),
              line.map(Lines.Line::page).orElse(null),
              line.map(Lines.Line::text).orElse(null)));
    }
    return new ReportRecord.Completeness(
        sections.stream().allMatch(ReportRecord.Section::found), sections);
  }

  private Optional<Lines.Line> heading(Pattern heading) {
    return findings.lines().all().stream()
        .filter(line -> line.number() > 0 && isHeading(line))
        .filter(line -> heading.matcher(line.text()).find())
        .findFirst();
  }

  private static boolean isHeading(Lines.Line line) {
    String text = line.text();
    boolean marked = line.heading() || MARKED.matcher(text).find();
    return line.filled().size() <= 2
        && text.length() <= LONGEST_HEADING
        && marked
        && !text.endsWith("다.")
        && !text.contains(": ")
        && !CONTENTS.matcher(text).find();
  }

  /** A cover form is an overview, a table by days a schedule, also without a heading. */
  private Optional<Lines.Line> other(String id) {
    return switch (id) {
      case "overview" ->
          findings
              .labels()
              .first("tripPeriod")
              .filter(p -> findings.labels().first("purpose").isPresent())
              .map(Labels.Pair::line);
      case "schedule" ->
          findings.lines().all().stream().filter(Completeness::headsSchedule).findFirst();
      default -> Optional.empty();
    };
  }

  private static boolean headsSchedule(Lines.Line line) {
    List<String> cells = line.filled();
    return cells.size() >= 3
        && cells.stream().allMatch(cell -> cell.length() <= 14)
        && cells.stream().anyMatch(cell -> DAY_HEAD.matcher(cell).find())
        && cells.stream().anyMatch(cell -> VISIT_HEAD.matcher(cell).find());
  }
}
