package kr.bogoseo.enrich.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.enrich.AnalyzeText;
import kr.bogoseo.enrich.EnrichSettings;
import kr.bogoseo.enrich.Language;
import kr.bogoseo.enrich.NameTagger;
import kr.bogoseo.enrich.Sentences;
import kr.bogoseo.enrich.TranslateTexts;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.ValueFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One text at a time, nothing stored: what operators and integrators try first. */
@RestController
@Tag(
    name = "Dry runs",
    description = "한 건씩 시험합니다. 아무것도 저장하지 않습니다. One text at a time, nothing stored.")
class DryRunController {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

  private final AnalyzeText analyze;
  private final TranslateTexts translate;
  private final ValueFinder values;
  private final NameTagger names;
  private final EnrichSettings settings;

  DryRunController(
      AnalyzeText analyze,
      TranslateTexts translate,
      ValueFinder values,
      NameTagger names,
      EnrichSettings settings) {
    this.analyze = analyze;
    this.translate = translate;
    this.values = values;
    this.names = names;
    this.settings = settings;
  }

  /**
   * A text to analyse, or a document.
   *
   * @param text the text
   * @param document in place of the text: what {@code POST /v1/extract} answers, so that headings
   *     and tables count as they do in the pipeline
   * @param publishedOn ISO date that relative dates refer to
   * @param agency id of the agency it comes from
   */
  record AnalyzeRequest(
      @Nullable String text,
      @Nullable GivenDocument document,
      @Nullable String publishedOn,
      @Nullable String agency) {}

  /**
   * A document as extraction answered it; what else it said is not looked at.
   *
   * @param mediaType of the file
   * @param pages how many
   * @param blocks its text in reading order
   */
  record GivenDocument(
      @Nullable String mediaType, @Nullable Integer pages, @Nullable List<Block> blocks) {}

  @Operation(
      summary = "Analyse a text",
      description =
          "Language, normalised values, tagged names and the record a report of this text would"
              + " have. Offsets are UTF-16 code units of the given text, ends exclusive. In place of"
              + " the text a document as extraction answers it.")
  @PostMapping(
      path = "/v1/analyze",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  AnalyzeText.Analysis analyze(@RequestBody AnalyzeRequest request) {
    LocalDate publishedOn = date(request.publishedOn());
    Optional<String> agency = Optional.ofNullable(request.agency());
    GivenDocument document = request.document();
    String text = document == null ? request.text() : textOf(document);
    if (text == null || text.isBlank()) {
      throw new StageException(FailureCode.MALFORMED_REQUEST, "\"text\" is missing or empty");
    }
    limit(text.length());
    return document == null
        ? analyze.analyze(text, publishedOn, agency)
        : analyze.analyze(structured(document, text), publishedOn, agency);
  }

  // What JSON leaves out of a block is null here, whatever the record's components say.
  private static String textOf(GivenDocument document) {
    List<Block> blocks = Objects.requireNonNullElse(document.blocks(), List.<Block>of());
    if (!blocks.stream().allMatch(b -> b != null && b.kind() != null && b.text() != null)) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST, "a block of \"document\" has no kind or no text");
    }
    return StructuredDocument.textOf(blocks);
  }

  private static StructuredDocument structured(GivenDocument given, String text) {
    return new StructuredDocument(
        Objects.requireNonNullElse(given.mediaType(), MediaType.TEXT_PLAIN_VALUE),
        Language.of(text),
        given.pages(),
        Objects.requireNonNullElse(given.blocks(), List.of()),
        text,
        List.of(),
        "analyze",
        0,
        Map.of());
  }

  /**
   * Texts to translate.
   *
   * @param text a string or a list of strings
   * @param from ISO 639-1 code; told from the text when absent
   * @param to ISO 639-1 code; the other of Korean and English when absent
   */
  record TranslateRequest(@Nullable JsonNode text, @Nullable String from, @Nullable String to) {}

  /**
   * Translated texts.
   *
   * @param engine who translated
   * @param quality {@code gist} when the result serves the gist only
   */
  record TranslateAnswer(String engine, @Nullable String quality, List<TranslatedText> segments) {}

  /** A translated sentence. */
  record TranslatedText(
      String source,
      String target,
      List<kr.bogoseo.contracts.document.Segment.Term> terms,
      boolean reused) {}

  @Operation(
      summary = "Translate texts",
      description =
          "Sentence by sentence; names, dates and amounts come out exactly. 503 when no engine"
              + " answers.")
  @PostMapping(
      path = "/v1/translate",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  TranslateAnswer translate(@RequestBody TranslateRequest request) {
    List<String> given = texts(request.text());
    limit(given.stream().mapToInt(String::length).sum());
    String from = language(request.from(), Language.of(String.join("\n", given)));
    String to = language(request.to(), from.equals("en") ? "ko" : "en");
    List<Translator.Source> sources = new ArrayList<>();
    for (String text : given) {
      List<NormalizedValue> found = values.find(text, null);
      List<kr.bogoseo.contracts.document.Tag> tags = names.tag(text);
      for (Sentences.Span span : Sentences.split(text)) {
        sources.add(translate.source(text, span.start(), span.end(), found, tags, to));
      }
    }
    TranslateTexts.Result result = translate.translate(from, to, sources);
    List<TranslatedText> segments = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      TranslateTexts.Item item = result.items().get(i);
      Translator.Translation translation =
          item.translation()
              .orElseThrow(
                  () ->
                      new StageException(
                          FailureCode.TRANSLATOR_UNAVAILABLE, "no translation engine answers"));
      segments.add(
          new TranslatedText(
              sources.get(i).text(), translation.target(), translation.terms(), item.reused()));
    }
    return new TranslateAnswer(result.engine(), result.gist() ? "gist" : null, segments);
  }

  private static List<String> texts(@Nullable JsonNode text) {
    List<String> texts = new ArrayList<>();
    if (text != null && text.isString()) {
      texts.add(text.asString());
    } else if (text != null && text.isArray()) {
      for (JsonNode one : text) {
        if (!one.isString()) {
          throw malformedText();
        }
        texts.add(one.asString());
      }
    }
    if (texts.stream().allMatch(String::isBlank)) {
      throw malformedText();
    }
    return texts;
  }

  private static StageException malformedText() {
    return new StageException(
        FailureCode.MALFORMED_REQUEST, "\"text\" must be a text or a list of texts");
  }

  private static String language(@Nullable String given, String otherwise) {
    if (given == null || given.isBlank()) {
      return otherwise;
    }
    String code = given.toLowerCase(Locale.ROOT).strip();
    if (!LANGUAGE.matcher(code).matches()) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST, "\"from\" and \"to\" are ISO 639-1 codes such as ko");
    }
    return code;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST, "\"publishedOn\" is a date such as 2025-03-12", e);
    }
  }

  private void limit(int characters) {
    if (characters > settings.maxCharacters()) {
      throw new StageException(
          FailureCode.TOO_LARGE, "the limit is " + settings.maxCharacters() + " characters");
    }
  }
}
