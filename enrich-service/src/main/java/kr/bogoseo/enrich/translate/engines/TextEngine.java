package kr.bogoseo.enrich.translate.engines;

import java.util.List;

/** An engine that turns texts into texts and knows nothing of locked terms. */
public interface TextEngine {

  /** The name operators choose it by. */
  String name();

  /** Which model it translates with; empty where it has only one. */
  String model();

  /** Changes when equal input may give another output. */
  String version();

  /** How many texts it takes at once at most. */
  int batch();

  /** Whether rare signs such as {@code ⟦} usually come through it. */
  default boolean keepsSigns() {
    return true;
  }

  /**
   * Translates each text, in order.
   *
   * @throws EngineFailure when there is no usable answer
   */
  List<Answer> translate(String from, String to, List<String> texts);

  /**
   * What it made of a text.
   *
   * @param text the translation
   * @param cut whether it translated only the beginning
   */
  record Answer(String text, boolean cut) {}
}
