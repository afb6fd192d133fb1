package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.enrich.PersonalData;
import org.jspecify.annotations.Nullable;

/** Puts a dot in the place of every letter and digit of personal data. */
public final class Masking implements PersonalData {

  private static final char DOT = '●';

  @Override
  public Masked mask(StructuredDocument document) {
    Set<String> kinds = new TreeSet<>();
    int count = 0;
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<PersonalDataPatterns.Find> finds = PersonalDataPatterns.find(block.text());
      finds.forEach(find -> kinds.add(find.kind()));
      count += finds.size();
      blocks.add(
          finds.isEmpty() && block.rows() == null
              ? block
              : new Block(
                  block.kind(),
                  block.level(),
                  masked(block.text(), finds),
                  block.page(),
                  rows(block.rows())));
    }
    String text = document.text();
    List<PersonalDataPatterns.Find> inText = PersonalDataPatterns.find(text);
    inText.forEach(find -> kinds.add(find.kind()));
    Map<String, String> properties =
        document.properties().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> masked(e.getValue())));
    StructuredDocument hidden =
        new StructuredDocument(
            document.mediaType(),
            document.language(),
            document.pages(),
            List.copyOf(blocks),
            masked(text, inText),
            document.warnings(),
            document.extractor(),
            document.ocrPages(),
            properties);
    return new Masked(hidden, Math.max(count, inText.size()), List.copyOf(kinds));
  }

  private static @Nullable List<List<String>> rows(@Nullable List<List<String>> rows) {
    return rows == null
        ? null
        : rows.stream().map(row -> row.stream().map(Masking::masked).toList()).toList();
  }

  private static String masked(String text) {
    return masked(text, PersonalDataPatterns.find(text));
  }

  private static String masked(String text, List<PersonalDataPatterns.Find> finds) {
    if (finds.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (PersonalDataPatterns.Find find : finds) {
      for (int i = find.start(); i < find.end(); i++) {
        if (Character.isLetterOrDigit(out.charAt(i))) {
          out.setCharAt(i, DOT);
        }
      }
    }
    return out.toString();
  }
}
