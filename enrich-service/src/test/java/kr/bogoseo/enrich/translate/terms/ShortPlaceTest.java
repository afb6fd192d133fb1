package kr.bogoseo.enrich.translate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RegisteredName;
import org.junit.jupiter.api.Test;

class ShortPlaceTest {

  private static final Map<String, RegisteredName> NAMES =
      Map.of(
          "province", place("province", "충청북도", "Chungcheongbuk-do"),
          "town", place("town", "오송읍", "Osong-eup"));

  private static RegisteredName place(String id, String ko, String en) {
    return new RegisteredName(
        id, ko, en, Tag.Type.PLACE, "city", "KR", Optional.of(id), Optional.empty());
  }

  private static Optional<String> english(String id, String surface) {
    RegisteredName name = Optional.ofNullable(NAMES.get(id)).orElseThrow();
    Tag tag =
        new Tag(0, surface.length(), surface, Tag.Type.PLACE, id, name.ko(), name.en(), 1, "exact");
    return ShortPlace.of(tag, name, key -> Optional.ofNullable(NAMES.get(key)));
  }

  @Test
  void theShortKoreanFormIsShortInEnglish() {
    assertThat(english("province", "충북")).contains("Chungbuk");
    assertThat(english("town", "오송")).contains("Osong");
  }

  @Test
  void theFullFormIsLeftToTheRegistry() {
    assertThat(english("province", "충청북도")).isEmpty();
    assertThat(english("town", "오송읍")).isEmpty();
  }
}
