package kr.bogoseo.enrich.translate.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The version of the rules of this package, told by their byte code: nobody has to remember to
 * count one up for remembered translations to expire when a rule changes.
 */
final class EngineCode {

  private static final String PLACE = EngineCode.class.getPackageName().replace('.', '/') + '/';

  private EngineCode() {}

  /** The version, eight hexadecimal digits. */
  static String version() {
    TreeMap<String, byte[]> classes = new TreeMap<>();
    try {
      Path home =
          Path.of(EngineCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        inDirectory(home.resolve(PLACE), classes);
      } else {
        inJar(home, classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the classes of the engine cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path is made of addresses", e);
    }
    CRC32 sum = new CRC32();
    classes.values().forEach(sum::update);
    return String.format("%08x", sum.getValue());
  }

  private static void inDirectory(Path place, TreeMap<String, byte[]> classes) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        classes.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }

  private static void inJar(Path jar, TreeMap<String, byte[]> classes) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (entry.getName().startsWith(PLACE) && entry.getName().endsWith(".class")) {
          try (InputStream in = file.getInputStream(entry)) {
            classes.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
  }
}
