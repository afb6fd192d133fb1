package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.bogoseo.deploy.bench.SpaceFree;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Paragraph;
import kr.bogoseo.deploy.bench.extract.LineEnds.Found;
import kr.bogoseo.deploy.bench.extract.LineEnds.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LineEndsTest {

  private static final int WIDTH = 10_000;

  /** Two paragraphs, the first over three lines: cut at a blank, then within a word. */
  private static LaidOutText document() {
    LayoutBuilder builder = new LayoutBuilder();
    add(builder, 0, "수산물 유통 구조를 ", "고치려면 냉동 창", "고가 필요하다.");
    add(builder, 3, "다음은 예산이다.");
    return new LaidOutText("made", builder.paragraphs());
  }

  private static void add(LayoutBuilder builder, int from, String... lines) {
    List<LayoutBuilder.Segment> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      segments.add(new LayoutBuilder.Segment(start, (from + i) * 1600, 0, WIDTH, 1000, 0));
      start += lines[i].length();
    }
    builder.add(String.join("", lines), segments);
  }

  @Test
  void paragraphsAndBlanksTellWhatALineEndIs() {
    assertThat(LineEnds.of(document()).ends())
        .extracting(LineEnds.End::kind)
        .containsExactly(Kind.BLANK, Kind.JOINED, Kind.APART);
  }

  @Test
  void aReadingIsRightOrWrongByKind() {
    List<LineEnds.End> ends = LineEnds.of(document()).ends();

    assertThat(found(ends, "수산물 유통 구조를 고치려면 냉동 창고가 필요하다.\n다음은 예산이다.")).containsOnly(Found.RIGHT);
    assertThat(found(ends, "수산물 유통 구조를고치려면 냉동 창 고가 필요하다. 다음은 예산이다."))
        .containsExactly(Found.BLANK_MISSED, Found.BLANK_INVENTED, Found.PARAGRAPH_MISSED);
    assertThat(found(ends, "수산물 유통 구조를\n고치려면 냉동 창\n고가 필요하다.\n다음은 예산이다."))
        .containsExactly(Found.PARAGRAPH_INVENTED, Found.PARAGRAPH_INVENTED, Found.RIGHT);
  }

  private static List<Found> found(List<LineEnds.End> ends, String text) {
    return ends.stream().map(end -> end.in(new SpaceFree(text))).toList();
  }

  @Test
  void aParagraphWhoseLettersDoNotFitItsPlacesIsNotCounted() {
    LayoutBuilder builder = new LayoutBuilder();
    add(builder, 0, "짧다", "이 줄은 폭에 들어가고도 남지 않을 만큼 길어서 자리와 맞지 않는다");

    assertThat(builder.paragraphs()).extracting(Paragraph::plausible).containsExactly(false);
  }

  @Test
  void theDrawnPagesHoldTheLinesInTheirOrder() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new DrawnPages(true).pdf(document()))) {
      assertThat(Stream.of(new PDFTextStripper().getText(pdf).split("\n")).map(String::strip))
          .contains("수산물 유통 구조를", "고치려면 냉동 창", "고가 필요하다.", "다음은 예산이다.");
    }
  }
}
