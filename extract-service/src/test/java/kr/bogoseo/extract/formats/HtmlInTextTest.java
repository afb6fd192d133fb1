package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.bogoseo.extract.RawPiece;
import org.junit.jupiter.api.Test;

class HtmlInTextTest {

  @Test
  void aTableOverManyLinesBecomesOneWithItsMergedCells() {
    List<RawPiece> pieces =
        pieces(
            """
            # 일정
            <TABLE border="1">
              <tr><th colspan="2">출장 일정</th></tr>
              <tr><td rowspan="2">월요일</td>
                  <td>보스턴<br>도착</td></tr>
              <tr><td>면담</td></tr>
            </TABLE>
            끝""");

    assertThat(pieces)
        .containsExactly(
            line("# 일정"),
            new RawPiece.Table(
                List.of(List.of("출장 일정", ""), List.of("월요일", "보스턴\n도착"), List.of("", "면담")), 0),
            line("끝"));
  }

  @Test
  void whatStandsBesideATableInItsLinesStaysText() {
    assertThat(
            pieces("표 <table><tr><td>가</td><td>나</td></tr><tr><td>1</td><td>2</td></tr></table> 뒤"))
        .containsExactly(
            line("표 "),
            new RawPiece.Table(List.of(List.of("가", "나"), List.of("1", "2")), 0),
            line(" 뒤"));
  }

  @Test
  void aTableInATableIsPartOfItsCell() {
    List<RawPiece> pieces =
        pieces(
            """
            <table>
            <tr><td>가</td><td>
              <table><tr><td>안1</td><td>안2</td></tr><tr><td>안3</td><td>안4</td></tr></table>
            </td></tr>
            <tr><td>나</td><td>다</td></tr>
            </table>""");

    assertThat(pieces)
        .containsExactly(
            new RawPiece.Table(List.of(List.of("가", "안1 안2\n안3 안4"), List.of("나", "다")), 0));
  }

  @Test
  void aTableThatNeverEndsAndATagThatIsNoneStayText() {
    assertThat(pieces("<table>\n가\n나")).containsExactly(line("<table>"), line("가"), line("나"));
    assertThat(pieces("<tablet> 과 <table")).containsExactly(line("<tablet> 과 <table"));
  }

  private static List<RawPiece> pieces(String text) {
    return HtmlInText.pieces(List.of(text.split("\n", -1)));
  }

  private static RawPiece line(String text) {
    return new RawPiece.Line(text, 0, null);
  }
}
