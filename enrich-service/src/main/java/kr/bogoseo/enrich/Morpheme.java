package kr.bogoseo.enrich;

/**
 * A morpheme of a Korean text.
 *
 * @param start offset in the text
 * @param end exclusive
 * @param form as written
 * @param tag part of speech of the Sejong set, for example {@code NNG}, {@code NNP}, {@code JKO}
 * @param endTag part of speech of its last part; differs from the tag where stem and ending fuse
 * @param reading how Hanja are read; empty for others
 */
public record Morpheme(int start, int end, String form, String tag, String endTag, String reading) {

  /** Whether it is a noun (common, proper, dependent, pronoun) or a numeral. */
  public boolean isNoun() {
    return tag.startsWith("N") && !tag.equals("NNB") && !tag.equals("NNBC");
  }

  /** Whether it is a particle. */
  public boolean isParticle() {
    return tag.startsWith("J");
  }

  /** Whether it is a stem of a verb or an adjective. */
  public boolean isStem() {
    return tag.equals("VV") || tag.equals("VA") || tag.equals("VX");
  }
}
