package kr.bogoseo.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.extract.CharacterRecognition;
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
                + "5\t1\t1\t1\t1\t4\t500\t600\t50\t50\t90.0\tMIT\n",
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

  @Test
  void numbersKeepTheirUnitsAndCommasTheirBlanks() {
    RecognisedPage page =
        TesseractTable.read(
            HEAD
                + "5\t1\t1\t1\t1\t1\t300\t600\t90\t50\t90.0\t2025\n"
                + "5\t1\t1\t1\t1\t2\t410\t600\t48\t50\t90.0\t년\n"
                + "5\t1\t1\t1\t1\t3\t480\t600\t40\t50\t90.0\t11\n"
                + "5\t1\t1\t1\t1\t4\t540\t600\t48\t50\t55.0\t월에,\n"
                + "5\t1\t1\t1\t1\t5\t600\t600\t60\t50\t90.0\tGSK\n"
                + "5\t1\t1\t1\t1\t6\t668\t600\t48\t50\t90.0\t와\n",
            1);

    assertThat(page.lines())
        .extracting(line -> ((RawPiece.Line) line).text())
        .containsExactly("2025년 11월에, GSK와");
    assertThat(page.words())
        .extracting(CharacterRecognition.Word::confidence)
        .containsExactly(90, 55, 90);
  }

  @Test
  void theBorderBetweenGapsIsSoughtOnThePageItself() {
    // Wide letters: gaps of 14 inside words, of 24 between them, where others have 6 and 16.
    StringBuilder rows = new StringBuilder(HEAD);
    for (int line = 1; line <= 12; line++) {
      int left = 300;
      for (int word = 0; word < 4; word++) {
        for (String syllable : new String[] {"어", "항", "에"}) {
          rows.append("5\t1\t1\t1\t").append(line).append("\t1\t").append(left);
          rows.append("\t600\t50\t80\t90.0\t").append(syllable).append('\n');
          left += 64;
        }
        left += 10;
      }
    }

    assertThat(TesseractTable.read(rows.toString(), 1).lines())
        .hasSize(12)
        .extracting(line -> ((RawPiece.Line) line).text())
        .containsOnly("어항에 어항에 어항에 어항에");
  }
}
