package kr.bogoseo.deploy.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Bm25Test {

  @Test
  void aRareWordCountsMoreAndAShortTextMoreThanALongOne() {
    Bm25 index = new Bm25(text -> List.of(text.split(" ", -1)));
    index.add("long", "a b b b b b b b b");
    index.add("short", "a b");
    index.add("rare", "b c");

    assertThat(index.find("a")).containsExactly("short", "long");
    assertThat(index.find("a c").getFirst()).isEqualTo("rare");
    assertThat(index.find("z")).isEmpty();
  }

  @Test
  void lettersAreCutAlikeInEveryLanguage() {
    assertThat(PlainWords.grams("Bio-가나다")).containsExactly("bi", "io", "bio", "가나", "나다", "가나다");
  }

  @Test
  void noriCutsParticlesOff() {
    try (PlainWords words = new PlainWords()) {
      assertThat(words.nori("논문을 읽었다")).contains("논문").doesNotContain("을");
    }
  }
}
