package kr.bogoseo.deploy.samples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The four Nanum fonts (SIL Open Font License) that the PDF samples embed parts of. They are not
 * part of the project: the machine that writes samples must have them.
 */
record KoreanFonts(
    TrueTypeFont serif, TrueTypeFont serifBold, TrueTypeFont sans, TrueTypeFont sansBold) {

  /** What to do where {@link #find} finds nothing. */
  static final String ADVICE =
      "The PDF samples need the Nanum fonts. On Debian or Ubuntu: apt-get install fonts-nanum."
          + " Elsewhere: put NanumMyeongjo.ttf, NanumMyeongjoBold.ttf, NanumGothic.ttf and"
          + " NanumGothicBold.ttf into a folder and name it with --fonts FOLDER.";

  private static final String HOME = System.getProperty("user.home", ".");
  private static final List<Path> USUAL_FOLDERS =
      List.of(
          Path.of("/usr/share/fonts"),
          Path.of("/usr/local/share/fonts"),
          Path.of(HOME, ".fonts"),
          Path.of(HOME, ".local/share/fonts"),
          Path.of(HOME, "Library/Fonts"),
          Path.of("/Library/Fonts"),
          Path.of("C:/Windows/Fonts"));

  /** The fonts in {@code folder}, or in the usual font folders where none is given. */
  static Optional<KoreanFonts> find(Optional<Path> folder) throws IOException {
    for (Path place : folder.map(List::of).orElse(USUAL_FOLDERS)) {
      Optional<Path> serif = file(place, "NanumMyeongjo.ttf");
      Optional<Path> serifBold = file(place, "NanumMyeongjoBold.ttf");
      Optional<Path> sans = file(place, "NanumGothic.ttf");
      Optional<Path> sansBold = file(place, "NanumGothicBold.ttf");
      if (serif.isPresent() && serifBold.isPresent() && sans.isPresent() && sansBold.isPresent()) {
        return Optional.of(
            new KoreanFonts(
                parse(serif.get()),
                parse(serifBold.get()),
                parse(sans.get()),
                parse(sansBold.get())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> file(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder, 5)) {
      return files.filter(file -> file.getFileName().toString().equals(name)).findFirst();
    }
  }

  private static TrueTypeFont parse(Path file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBufferedFile(new File(file.toString())));
  }
}
