package kr.bogoseo.enrich;

import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The title in both languages: the sender's words win over the document's, the document's own title
 * in the other language over a translation. A title that is no sentence of the report (it stood
 * behind a label, was broken over lines, or only the sender said it) is translated for itself, and
 * nothing is remembered of it, since the sender's words may hold what masking never saw.
 */
public final class BilingualTitles {

  private final ValueFinder values;
  private final NameTagger names;
  private final TranslateTexts texts;

  /** Titles whose names and values are locked when they are translated. */
  public BilingualTitles(ValueFinder values, NameTagger names, TranslateTexts texts) {
    this.values = values;
    this.names = names;
    this.texts = texts;
  }

  /**
   * The title of a report.
   *
   * @param targets translated sentences of the report by their source
   * @param english whether the report is in English
   */
  ReportRecord.Bilingual of(
      RecordReader.Fields fields,
      SubmissionMetadata said,
      Map<String, String> targets,
      boolean english) {
    String ko = fields.titleKo();
    String en = fields.titleEn();
    String given = said.title();
    if (given != null && !given.isBlank()) {
      if (Language.of(given).equals("en")) {
        en = given;
      } else {
        ko = given;
      }
    }
    if (ko != null && en == null && !english) {
      en = other(ko, "ko", "en", targets);
    }
    if (en != null && ko == null && english) {
      ko = other(en, "en", "ko", targets);
    }
    return new ReportRecord.Bilingual(ko, en);
  }

  private @Nullable String other(
      String title, String from, String to, Map<String, String> targets) {
    String target = targets.get(title);
    return target == null ? translate(title, from, to).target() : target;
  }

  private Segment translate(String title, String from, String to) {
    Translator.Source source =
        texts.source(title, 0, title.length(), values.find(title, null), names.tag(title), to);
    return texts.translate(from, to, List.of(source)).items().getFirst().segment(0, title);
  }
}
