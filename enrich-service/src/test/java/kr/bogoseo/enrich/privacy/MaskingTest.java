package kr.bogoseo.enrich.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.enrich.PersonalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  private final Masking masking = new Masking(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "주민번호 900101-1234567 입니다 | resident_number",
        "연락처 010-1234-5678 | phone",
        "문의 (02) 2100-1234 | phone",
        "Tel +82-43-220-1234 | phone",
        "메일 hong.gildong@example.go.kr | email",
        "메일 hong @ example.go.kr | email",
        "메일 hong(at)example.go.kr | email",
        "여권 M12345678 | passport",
        "카드 4111-1111-1111-1111 | card",
        "외국인등록번호 900101-5234567 | foreigner_number",
        "영유아 200101-3123412 (임의번호) | resident_number",
        "여권번호 M123A4567 | passport",
        "면허번호 11-12-123412-34 | driver_licence",
        "우리은행 1002-123-412345 (예금주 생략) | account",
        "팩스 ０４３－２２０－１２３４ | phone",
        "연락처 O1O-l234-S678 | phone",
        "자택: 서울특별시 강남구 테헤란로 1234, 101동 1203호 | address",
      })
  void hidesPersonalData(String text, String kind) {
    PersonalData.Masked masked = mask(document(text));

    assertThat(masked.kinds()).containsExactly(kind);
    assertThat(masked.count()).isEqualTo(1);
    assertThat(masked.document().text()).hasSameSizeAs(text).contains("●").doesNotContain("1234");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"예산 1,234,567원", "2025-03-12", "문서번호 1234-5678", "코드 1234-5678-1234-5678"})
  void leavesOtherNumbersAlone(String text) {
    assertThat(mask(document(text)).count()).isZero();
  }

  @Test
  void findsANumberThatAParagraphEndsIn() {
    List<Block> blocks =
        List.of(Block.paragraph("담당 김하늘 010-1234-", 1), Block.paragraph("5678 참고", 2));

    StructuredDocument hidden = mask(document(blocks, Map.of())).document();

    assertThat(hidden.blocks().get(0).text()).isEqualTo("담당 김하늘 ●●●-●●●●-");
    assertThat(hidden.blocks().get(1).text()).isEqualTo("●●●● 참고");
    assertThat(hidden.text()).isEqualTo("담당 김하늘 ●●●-●●●●-\n●●●● 참고");
  }

  @Test
  void hidesThemInHeadersFootnotesAndTheFilesOwnProperties() {
    List<Block> blocks =
        List.of(
            Block.of(BlockKind.PAGE_HEADER, "문의 010-9876-5432", 1),
            Block.paragraph("본문", 1),
            Block.of(BlockKind.FOOTNOTE, "1) 박서준 (900101-1234567)", 1));

    PersonalData.Masked masked =
        mask(document(blocks, Map.of("author", "hong@example.go.kr", "title", "보고")));

    assertThat(masked.document().toString())
        .doesNotContain("9876", "234567", "hong")
        .contains("title=보고");
    assertThat(masked.count()).isEqualTo(3);
  }

  @Test
  void hidesThemInWhatTheSenderSaysAndInTheFileName() {
    Submission given =
        new Submission(
            Examples.submission(new ContentRef("0".repeat(64), 1, "x"), "x").reportId(),
            1,
            Examples.AGENCY,
            "홍길동_900101-1234567_출장.hwp",
            new ContentRef("0".repeat(64), 1, "x"),
            Examples.RECEIVED_AT,
            new SubmissionMetadata(
                "출장 (010-1234-5678)", null, null, null, null, null, List.of("hong@korea.kr")));

    PersonalData.Masked masked = masking.mask(document("계획서"), given, Set.of());

    assertThat(masked.submission().fileName()).isEqualTo("홍길동_●●●●●●-●●●●●●●_출장.hwp");
    assertThat(masked.submission().metadata().title()).isEqualTo("출장 (●●●-●●●●-●●●●)");
    assertThat(masked.submission().metadata().keywords()).containsExactly("●●●●@●●●●●.●●");
    assertThat(masked.count()).isEqualTo(3);
  }

  @Test
  void theHeadOfAColumnTellsWhatItsCellsAre() {
    Block table =
        Block.table(
            List.of(
                List.of("성명", "계좌번호", "금액"),
                List.of("김하늘", "123-456-789012", "150,000"),
                List.of("이도윤", "321-654-210987", "150,000")),
            1);

    StructuredDocument hidden = mask(document(List.of(table), Map.of())).document();

    assertThat(hidden.blocks().getFirst().rows())
        .containsExactly(
            List.of("성명", "계좌번호", "금액"),
            List.of("김하늘", "●●●-●●●-●●●●●●", "150,000"),
            List.of("이도윤", "●●●-●●●-●●●●●●", "150,000"));
    assertThat(hidden.text()).contains("150,000").doesNotContain("789012", "210987");
  }

  @Test
  void aNumberOnceKnownIsHiddenWhereverItStandsAgain() {
    List<Block> blocks =
        List.of(
            Block.paragraph("국민은행 123456-01-123456 김하늘", 1),
            Block.paragraph("위 번호 12345601123456 확인", 2));

    assertThat(mask(document(blocks, Map.of("title", "12345601123456"))).document().toString())
        .doesNotContain("12345601123456");
  }

  @Test
  void aPolicyMayLetTheLandlineOfADepartmentStandOnAPressRelease() {
    String text = "보도자료\n담당부서: 정책기획과 (043-220-1234) 김하늘 010-1234-5678";
    Submission submission = Examples.submission(new ContentRef("0".repeat(64), 1, "x"), "x");

    assertThat(mask(document(text)).document().text()).doesNotContain("220", "5678");
    assertThat(new Masking(true).mask(document(text), submission, Set.of()).document().text())
        .contains("043-220-1234")
        .doesNotContain("5678");
    String letter = text.replace("보도자료", "출장결과 보고");
    assertThat(new Masking(true).mask(document(letter), submission, Set.of()).document().text())
        .doesNotContain("220-1234");
  }

  @Test
  void whatAnOfficerDecidedToShowStays() {
    PersonalData.Masked masked =
        masking.mask(
            document("문의 043-220-1234, 주민번호 900101-1234567"),
            Examples.submission(new ContentRef("0".repeat(64), 1, "x"), "x"),
            Set.of("phone"));

    assertThat(masked.document().text()).contains("043-220-1234").doesNotContain("1234567");
    assertThat(masked.kinds()).containsExactly("resident_number");
  }

  @Test
  void hidesThemInTablesToo() {
    Block table = Block.table(List.of(List.of("담당", "010-9876-5432")), 1);
    StructuredDocument document =
        new StructuredDocument(
            "text/plain", "ko", 1, List.of(table), table.text(), List.of(), "t", 0, Map.of());

    PersonalData.Masked masked = mask(document);

    assertThat(masked.document().blocks().getFirst().rows())
        .containsExactly(List.of("담당", "●●●-●●●●-●●●●"));
    assertThat(masked.document().text()).doesNotContain("9876");
  }

  private PersonalData.Masked mask(StructuredDocument document) {
    return masking.mask(
        document,
        Examples.submission(new ContentRef("0".repeat(64), 1, "x"), "report.txt"),
        Set.of());
  }

  private static StructuredDocument document(List<Block> blocks, Map<String, String> properties) {
    return new StructuredDocument(
        "text/plain",
        "ko",
        2,
        blocks,
        StructuredDocument.textOf(blocks),
        List.of(),
        "test",
        0,
        properties);
  }

  private static StructuredDocument document(String text) {
    return new StructuredDocument(
        "text/plain",
        "ko",
        1,
        List.of(Block.paragraph(text, 1)),
        text,
        List.of(),
        "test",
        0,
        Map.of());
  }
}
