package kr.bogoseo.deploy.bench.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictionaryTest {

  @Test
  void takesTheLongestNameWhereverItStands() {
    Dictionary dictionary = new Dictionary();
    dictionary.add("오산", "PLACE");
    dictionary.add("보스턴", "PLACE");
    dictionary.add("보스턴 클러스터", "CLUSTER");

    assertThat(dictionary.tag("보스턴 클러스터와 바이오산업"))
        .containsExactly(new Mention(0, 8, "CLUSTER"), new Mention(12, 14, "PLACE"));
  }

  @Test
  void knowsTheRegistry() {
    assertThat(Dictionary.ofRegistry().tag("충청북도"))
        .extracting(Mention::start, Mention::end)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 4));
  }
}
