package kr.bogoseo.enrich.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.enrich.PersonalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  private final Masking masking = new Masking();

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
      })
  void hidesPersonalData(String text, String kind) {
    PersonalData.Masked masked = masking.mask(document(text));

    assertThat(masked.kinds()).containsExactly(kind);
    assertThat(masked.count()).isEqualTo(1);
    assertThat(masked.document().text()).hasSameSizeAs(text).contains("●").doesNotContain("1234");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"예산 1,234,567원", "2025-03-12", "문서번호 1234-5678", "코드 1234-5678-1234-5678"})
  void leavesOtherNumbersAlone(String text) {
    assertThat(masking.mask(document(text)).count()).isZero();
  }

  @Test
  void hidesThemInTablesToo() {
    Block table = Block.table(List.of(List.of("담당", "010-9876-5432")), 1);
    StructuredDocument document =
        new StructuredDocument(
            "text/plain", "ko", 1, List.of(table), table.text(), List.of(), "t", 0, Map.of());

    PersonalData.Masked masked = masking.mask(document);

    assertThat(masked.document().blocks().getFirst().rows())
        .containsExactly(List.of("담당", "●●●-●●●●-●●●●"));
    assertThat(masked.document().text()).doesNotContain("9876");
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
