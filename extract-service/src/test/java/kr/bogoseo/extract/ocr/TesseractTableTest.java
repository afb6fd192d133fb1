package kr.bogoseo.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.extract.CharacterRecognition.RecognisedPage;
import kr.bogoseo.extract.RawPiece;
import org.junit.jupiter.api.Test;

class TesseractTableTest {

  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

  @Test
  void wordsOfALineBecomeALineWithItsPlace() {
    RecognisedPage page =
        TesseractTable.read(
            HEAD
                + "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n"
                + "5\t1\t1\t1\t1\t1\t300\t600\t150\t50\t90.0\t출장\n"
                + "5\t1\t1\t1\t1\t2\t480\t600\t150\t50\t70.0\t결과\n"
                + "5\t1\t1\t1\t2\t1\t300\t700\t150\t50\t80.0\t보고\n",
            4);
    assertThat(page.confidence()).isEqualTo(80);
    assertThat(page.lines())
        .extracting(line -> ((RawPiece.Line) line).text())
        .containsExactly("출장 결과", "보고");
    assertThat(page.lines())
        .allSatisfy(line -> assertThat(line.page()).isEqualTo(4))
        .first()
        .isInstanceOfSatisfying(
            RawPiece.Line.class,
            line -> {
              assertThat(line.place()).isNotNull();
              assertThat(line.place().left()).isEqualTo(72f);
            });
  }

  @Test
  void syllablesThatStandCloseAreOneWord() {
    RecognisedPage page =
        TesseractTable.read(
            HEAD
                + "5\t1\t1\t1\t1\t1\t300\t600\t50\t50\t90.0\t바\n"
                + "5\t1\t1\t1\t1\t2\t356\t600\t50\t50\t90.0\t이오\n"
                + "5\t1\t1\t1\t1\t3\t430\t600\t50\t50\t90.0\t산업\n"
                + "5\t1\t1\t1\t1\t4\t484\t600\t50\t50\t90.0\tMIT\n",
            1);
    assertThat(page.lines())
        .extracting(line -> ((RawPiece.Line) line).text())
        .containsExactly("바이오 산업 MIT");
  }

  @Test
  void aPageWithoutWordsIsEmpty() {
    RecognisedPage page = TesseractTable.read(HEAD, 1);
    assertThat(page.lines()).isEmpty();
    assertThat(page.confidence()).isZero();
  }
}
