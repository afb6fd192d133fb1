package kr.bogoseo.deploy.bench.tag;

import java.util.List;

/** Something that finds names in a sentence. */
@FunctionalInterface
interface NameTagging {

  List<Mention> tag(String sentence) throws InterruptedException;
}
