package kr.bogoseo.deploy.local.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the user reads, in Korean where the user's language is Korean, else in English. */
public final class Texts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "kr.bogoseo.deploy.local.language.texts",
          Locale.getDefault(Locale.Category.DISPLAY),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Texts() {}

  /** A text with its places filled; numbers are given as text, so that none is grouped. */
  public static String of(String key, String... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
  }
}
