package kr.bogoseo.enrich.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import kr.bogoseo.enrich.TranslationMemory;
import kr.bogoseo.enrich.Translator;
import org.junit.jupiter.api.Test;

class SharedTranslationsTest {

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final SharedTranslations one = new SharedTranslations(store, 1000);

  @Test
  void anInstanceKnowsWhatAnotherTranslatedAndARestartedOneWhatItDid() {
    TranslationMemory.Remembered made = entry("Budget");
    one.remember(key(1), made);
    one.save();
    SharedTranslations other = new SharedTranslations(store, 1000);

    other.learn();

    assertThat(other.recall(key(1))).hasValue(made);
    assertThat(other.figures()).isEqualTo(new TranslationMemory.Figures(1, 1));
  }

  @Test
  void whoTranslatesFirstIsRight() {
    TranslationMemory.Remembered first = one.remember(key(1), entry("first"));

    assertThat(one.remember(key(1), entry("second"))).isSameAs(first);
  }

  @Test
  void withoutTheStoreItWorksOnAndWritesLater() {
    store.away(true);
    one.remember(key(1), entry("Budget"));
    one.save();
    one.learn();
    assertThat(one.recall(key(1))).isPresent();

    store.away(false);
    one.save();

    SharedTranslations other = new SharedTranslations(store, 1000);
    other.learn();
    assertThat(other.recall(key(1))).isPresent();
  }

  @Test
  void aDamagedBatchCostsOnlyItself() {
    store.putNamed(
        StoredNames.TRANSLATIONS + "0-x.json.gz", "junk".getBytes(StandardCharsets.UTF_8));
    one.remember(key(1), entry("Budget"));
    one.save();
    SharedTranslations other = new SharedTranslations(store, 1000);

    other.learn();

    assertThat(other.recall(key(1))).isPresent();
  }

  @Test
  void manySmallBatchesBecomeOneAndNothingIsLost() {
    for (int i = 0; i < Batches.MERGED + 5; i++) {
      one.remember(key(i), entry("translation " + i));
      one.save();
    }
    one.learn();

    assertThat(store.names(StoredNames.TRANSLATIONS, "", 1000)).hasSize(1);
    SharedTranslations other = new SharedTranslations(store, 1000);
    other.learn();
    for (int i = 0; i < Batches.MERGED + 5; i++) {
      assertThat(other.recall(key(i))).isPresent();
    }
  }

  @Test
  void itHoldsTheNewestAndNoMoreThanItMay() {
    for (int i = 0; i < 10; i++) {
      one.remember(key(i), entry("translation " + i));
    }
    one.save();
    SharedTranslations small = new SharedTranslations(store, 4);

    small.learn();

    assertThat(small.figures().entries()).isEqualTo(4);
  }

  private static TranslationMemory.Key key(int i) {
    return new TranslationMemory.Key("key-" + i);
  }

  private static TranslationMemory.Remembered entry(String target) {
    return new TranslationMemory.Remembered(
        new Translator.Translation(target, List.of(), List.of()),
        "report",
        "tb",
        Instant.parse("2026-03-04T01:02:03Z"));
  }
}
