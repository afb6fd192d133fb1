package kr.bogoseo.deploy.bench.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.bogoseo.deploy.bench.AnalysisSpeed;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Benchmark;
import kr.bogoseo.deploy.bench.DocumentTexts;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Noise;
import kr.bogoseo.deploy.bench.Score;
import kr.bogoseo.deploy.bench.Services;
import kr.bogoseo.deploy.bench.SpaceFree;
import tools.jackson.databind.JsonNode;

/** Names in sentences and documents. */
public final class TagBenchmark implements Benchmark {
  private static final Map<String, String> DOCUMENT_GOALS =
      Map.of("CLUSTER", "0.95", "AGENCY", "0.93", "ORGANIZATION", "0.88");
  private static final List<String> REPORTS =
      List.of(
          "trip_page.txt",
          "press_release.txt",
          "training_report_part1.txt",
          "research_paper_front.txt");
  private static final int DEFAULT_SEED = 20260301;

  @Override
  public String name() {
    return "tag";
  }

  @Override
  public Figures run(BenchOptions options, Services services) throws InterruptedException {
    Figures figures =
        new Figures(
            name(),
            List.of("ours", "in the document", "word list", "trie", "nori words", "OpenNLP words"));
    List<Sentence> sentences =
        LabelFiles.lines(options.label("mentions.jsonl")).stream().map(Sentence::of).toList();
    Dictionary dictionary = Dictionary.ofRegistry();
    List<NameTagging> others =
        List.of(
            dictionary,
            new TrieDictionary(dictionary.types()),
            new NoriDictionary(dictionary.types()),
            new OpenNlpDictionary(dictionary.types()));
    Map<String, Calibration> calibrations = new LinkedHashMap<>();
    DocumentTexts documents = new DocumentTexts(services);

    Calibration tuned = new Calibration();
    calibrations.put("tuning", tuned);
    MentionScores alone = new MentionScores();
    MentionScores within = new MentionScores();
    List<MentionScores> scores = new ArrayList<>(List.of(alone, within));
    others.forEach(other -> scores.add(new MentionScores()));
    for (Sentence sentence : sentences) {
      JsonNode analysis = analyze(services, sentence.text());
      alone.add(sentence, Mention.tagged(analysis));
      tuned.add(sentence.mentions(), analysis);
      within.add(
          sentence,
          inDocument(sentence, options, documents).orElseGet(() -> Mention.tagged(analysis)));
      for (int i = 0; i < others.size(); i++) {
        scores.get(i + 2).add(sentence, others.get(i).tag(sentence.text()));
      }
    }
    mentions(figures, scores);
    documents(figures, options, documents);
    own(figures, "tuning", options, services, others, tuned);
    own(figures, "subjects", options, services, others, tuned);
    Calibration unseen = new Calibration();
    calibrations.put("test", unseen);
    own(figures, "test", options, services, others, unseen);
    calibrations.forEach(
        (part, calibration) -> {
          figures.row("calibration error, " + part, "", calibration.error());
          calibration.lines().forEach(line -> figures.remark(part + ", " + line));
          figures.detail("calibration " + part, calibration.json());
        });
    if (options.has("draw")) {
      CalibrationPlot.draw(
          options.root().resolve("docs").resolve("images").resolve("tag-calibration.svg"),
          calibrations);
    }
    noise(
        figures,
        sentences,
        options.number("seed", DEFAULT_SEED),
        text -> Mention.tagged(analyze(services, text)),
        others);
    List<String> texts = new ArrayList<>();
    for (String report : REPORTS) {
      texts.add(documents.text(options.report(report)));
    }
    figures.row("MB of text a second, tagging alone", "1", Throughput.tagging(texts));
    figures.row("MB of text a second, whole analysis", "", Throughput.measure(services, texts));
    AnalysisSpeed.addParts(figures, texts);
    return figures;
  }

  /** Excerpts of further documents, labelled by ourselves. */
  private static void own(
      Figures figures,
      String part,
      BenchOptions options,
      Services services,
      List<NameTagging> others,
      Calibration calibration)
      throws InterruptedException {
    List<Sentence> excerpts = OwnLabels.of(part, options.corpus());
    List<MentionScores> scores = new ArrayList<>();
    scores.add(new MentionScores());
    others.forEach(other -> scores.add(new MentionScores()));
    for (Sentence excerpt : excerpts) {
      JsonNode analysis = analyze(services, excerpt.text());
      scores.getFirst().add(excerpt, Mention.tagged(analysis));
      calibration.add(excerpt.mentions(), analysis);
      for (int i = 0; i < others.size(); i++) {
        scores.get(i + 1).add(excerpt, others.get(i).tag(excerpt.text()));
      }
    }
    List<Object> values = new ArrayList<>();
    scores.forEach(score -> values.add(score.total().f1()));
    values.add(1, "");
    scores
        .getFirst()
        .types()
        .forEach(
            (type, score) ->
                figures.remark(
                    "%s, %s: F1 %.3f of %d".formatted(part, type, score.f1(), score.expected())));
    long files = excerpts.stream().map(Sentence::file).distinct().count();
    long names = excerpts.stream().mapToLong(excerpt -> excerpt.mentions().size()).sum();
    figures.row(
        "own labels, " + part + ": F1 (" + files + " files, " + names + ")",
        "0.90",
        values.toArray());
    if (!part.equals("test")) {
      figures.detail(part + "Faults", scores.getFirst().faults());
    }
  }

  private static JsonNode analyze(Services services, String text) throws InterruptedException {
    Answer answer = services.analyze(text);
    if (answer.status() == 0) {
      throw new BenchException(
          "the enrich service does not answer; ./bogoseo up first, or --enrich URL. "
              + "분석 서비스가 응답하지 않습니다.");
    }
    return answer.expect("Analysing a sentence");
  }

  /**
   * The tags of a sentence where it stands in its report, spaces not looked at; nothing when
   * extraction has torn it apart or taken its markup away, and then it counts alone.
   */
  private static Optional<List<Mention>> inDocument(
      Sentence sentence, BenchOptions options, DocumentTexts documents)
      throws InterruptedException {
    SpaceFree text = new SpaceFree(documents.text(options.report(sentence.file())));
    SpaceFree own = new SpaceFree(sentence.text());
    int start = text.find(sentence.text());
    if (start < 0) {
      return Optional.empty();
    }
    List<Mention> found = new ArrayList<>();
    for (Mention tag : Mention.tagged(documents.analysis(options.report(sentence.file())))) {
      int from = text.lettersBefore(tag.start()) - start;
      int to = text.lettersBefore(tag.end()) - start;
      if (from >= 0 && to <= own.letters().length() && to > from) {
        found.add(new Mention(own.offset(from), own.offset(to - 1) + 1, tag.type()));
      }
    }
    return Optional.of(found);
  }

  private static void mentions(Figures figures, List<MentionScores> scores) {
    row(figures, "mentions F1", "0.90", scores, s -> s.total().f1());
    row(figures, "  precision", "", scores, s -> s.total().precision());
    row(figures, "  recall", "", scores, s -> s.total().recall());
    for (String type : scores.getFirst().types().keySet()) {
      row(
          figures,
          "  " + type + " F1",
          "",
          scores,
          s -> s.types().getOrDefault(type, Score.NONE).f1());
    }
    row(figures, "hard negatives refused", "0.95", scores, s -> s.refused() + "/" + s.negatives());
    figures.detail("mentionFaults", scores.getFirst().faults());
    figures.detail("mentionFaultsInDocument", scores.get(1).faults());
  }

  private static void row(
      Figures figures,
      String measure,
      String goal,
      List<MentionScores> scores,
      Function<MentionScores, Object> value) {
    figures.row(measure, goal, scores.stream().map(value).toArray());
  }

  private static void documents(Figures figures, BenchOptions options, DocumentTexts documents)
      throws InterruptedException {
    EntityScores scores = new EntityScores();
    for (String name : List.of("trip_page", "press_release")) {
      scores.add(
          LabelFiles.tree(options.label("entities-" + name + ".json")),
          documents.analysis(options.report(name + ".txt")));
    }
    scores
        .types()
        .forEach(
            (type, score) ->
                figures.row(
                    "document " + type + " F1 (" + score.expected() + ")",
                    DOCUMENT_GOALS.getOrDefault(type, ""),
                    "",
                    score.f1()));
    figures.detail("entityFaults", scores.faults());
  }

  private static void noise(
      Figures figures,
      List<Sentence> sentences,
      long seed,
      NameTagging ours,
      List<NameTagging> others)
      throws InterruptedException {
    for (Noise noise : levels(seed)) {
      MentionScores tagger = new MentionScores();
      List<MentionScores> scores = new ArrayList<>();
      others.forEach(other -> scores.add(new MentionScores()));
      for (Sentence sentence : sentences) {
        // A seed of its own, so that equal sentences are not spoilt alike.
        Sentence spoilt =
            sentence.spoilt(new Noise(noise.kind(), noise.share(), noise.seed() + sentence.n()));
        tagger.add(spoilt, ours.tag(spoilt.text()));
        for (int i = 0; i < others.size(); i++) {
          scores.get(i).add(spoilt, others.get(i).tag(spoilt.text()));
        }
      }
      List<Object> values = new ArrayList<>(List.of(tagger.total().f1(), ""));
      scores.forEach(score -> values.add(score.total().f1()));
      String what = noise.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      figures.row(
          "F1, " + what + " " + Math.round(noise.share() * 100) + " %", "", values.toArray());
    }
  }

  private static List<Noise> levels(long seed) {
    List<Noise> levels = new ArrayList<>();
    for (Noise.Kind kind : List.of(Noise.Kind.JAMO, Noise.Kind.SYLLABLE)) {
      for (double share : new double[] {0.02, 0.05, 0.1, 0.2}) {
        levels.add(new Noise(kind, share, seed));
      }
    }
    for (double share : new double[] {0.2, 0.5, 1}) {
      levels.add(new Noise(Noise.Kind.SPACES_REMOVED, share, seed));
    }
    for (double share : new double[] {0.05, 0.2, 0.5, 1}) {
      levels.add(new Noise(Noise.Kind.SPACES_INSERTED, share, seed));
    }
    return levels;
  }
}
