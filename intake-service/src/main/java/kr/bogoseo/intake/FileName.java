package kr.bogoseo.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of uploads, made safe to show: they are never used as paths. */
public final class FileName {

  private static final int MAX_LENGTH = 255;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]");

  private FileName() {}

  /** The last path segment, composed (NFC), without control and direction characters. */
  public static String clean(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String composed = Normalizer.normalize(last, Normalizer.Form.NFC);
    String visible = INVISIBLE.matcher(composed).replaceAll("").strip();
    if (visible.isEmpty() || visible.equals(".") || visible.equals("..")) {
      return "unnamed";
    }
    return visible.length() <= MAX_LENGTH ? visible : shorten(visible);
  }

  private static String shorten(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, MAX_LENGTH - extension.length()) + extension;
  }
}
