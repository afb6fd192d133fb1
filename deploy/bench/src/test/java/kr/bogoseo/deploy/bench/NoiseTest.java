package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoiseTest {
  private static final String TEXT = "충청북도 출장단은 보스턴 바이오 클러스터를 방문하였다. ".repeat(40);

  @Test
  void theSameSeedSpoilsAlike() {
    Noise noise = new Noise(Noise.Kind.SYLLABLE, 0.2, 11);

    assertThat(noise.apply(TEXT).text()).isEqualTo(noise.apply(TEXT).text());
    assertThat(new Noise(Noise.Kind.SYLLABLE, 0.2, 12).apply(TEXT).text())
        .isNotEqualTo(noise.apply(TEXT).text());
  }

  @Test
  void aShareOfTheSyllablesChangesAndNothingElse() {
    String spoilt = new Noise(Noise.Kind.JAMO, 0.2, 5).apply(TEXT).text();

    assertThat(spoilt).hasSameSizeAs(TEXT);
    int changed = 0;
    int hangul = 0;
    for (int i = 0; i < TEXT.length(); i++) {
      if (TEXT.charAt(i) >= '가') {
        hangul++;
        changed += TEXT.charAt(i) == spoilt.charAt(i) ? 0 : 1;
      } else {
        assertThat(spoilt.charAt(i)).isEqualTo(TEXT.charAt(i));
      }
    }
    assertThat((double) changed / hangul).isBetween(0.15, 0.25);
  }

  @Test
  void anotherJamoIsOneLetterOfTheSyllable() {
    String spoilt = new Noise(Noise.Kind.JAMO, 1, 5).apply("웅").text();

    String before = java.text.Normalizer.normalize("웅", java.text.Normalizer.Form.NFD);
    String after = java.text.Normalizer.normalize(spoilt, java.text.Normalizer.Form.NFD);
    assertThat(Alignment.edits(before, after)).isEqualTo(1);
  }

  @Test
  void nothingIsSpoiltAtZero() {
    assertThat(new Noise(Noise.Kind.SYLLABLE, 0, 1).apply(TEXT).text()).isEqualTo(TEXT);
  }

  @Test
  void offsetsFollowSpaces() {
    Noise.Spoilt without = new Noise(Noise.Kind.SPACES_REMOVED, 1, 1).apply("가 나 다");
    assertThat(without.text()).isEqualTo("가나다");
    assertThat(without.offsets()).containsExactly(0, 1, 1, 2, 2, 3);

    Noise.Spoilt with = new Noise(Noise.Kind.SPACES_INSERTED, 1, 1).apply("가나");
    assertThat(with.text()).isEqualTo("가 나 ");
    assertThat(with.offsets()).containsExactly(0, 2, 4);
  }
}
