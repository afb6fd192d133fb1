package kr.bogoseo.enrich.translate.onnx;

import ai.onnxruntime.OrtException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.bogoseo.enrich.translate.engines.EngineFailure;
import kr.bogoseo.enrich.translate.engines.EngineFailure.Kind;
import kr.bogoseo.enrich.translate.engines.TextEngine;

/**
 * A Marian model (OPUS-MT) in this process. ONNX Runtime is loaded with the first of these, so who
 * uses another engine pays nothing for it.
 */
public final class OnnxTranslator implements TextEngine, AutoCloseable {

  private static final int BATCH = 16;

  /** Scores come back from a plain decoder for all steps; so many of them may at once, 128 MiB. */
  private static final long SCORES = 32L << 20;

  private final MarianFiles files;
  private final MarianModel model;
  private final Map<Integer, String> pieces = new HashMap<>();
  private final int beams;
  private final Duration timeout;

  /**
   * Loads a model.
   *
   * @param directory what {@code ./bogoseo model add} installed
   * @param beams ways of a text followed at once
   * @param timeout after so long a request is given up
   * @throws IllegalArgumentException when there is no usable model
   */
  public OnnxTranslator(Path directory, int beams, Duration timeout) {
    this.files = MarianFiles.read(directory);
    this.model =
        new MarianModel(directory, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    files.targets().forEach((piece, id) -> pieces.put(id, piece));
    this.beams = beams;
    this.timeout = timeout;
  }

  @Override
  public String name() {
    return "onnx";
  }

  @Override
  public String model() {
    return files.name();
  }

  @Override
  public String version() {
    return files.version() + "-b" + beams;
  }

  @Override
  public int batch() {
    return BATCH;
  }

  /** Signs of brackets are no pieces of most models. */
  @Override
  public boolean keepsSigns() {
    return false;
  }

  @Override
  public List<Answer> translate(String from, String to, List<String> texts) {
    if (!from.equals(files.from()) || !to.equals(files.to())) {
      throw EngineFailure.of(
          Kind.REFUSED, "the model " + files.name() + " does not know " + from + " to " + to);
    }
    long deadline = System.nanoTime() + timeout.toNanos();
    List<long[]> ids = texts.stream().map(this::ids).toList();
    // Texts of about one length together: less filling up, less to compute.
    List<Integer> order =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> ids.get(i).length))
            .toList();
    Answer[] answers = new Answer[texts.size()];
    for (int i = 0; i < order.size(); ) {
      int end = Math.min(order.size(), i + atOnce(ids.get(order.get(order.size() - 1)).length));
      List<Integer> group = order.subList(i, end);
      List<long[]> outputs = outputs(group.stream().map(ids::get).toList(), deadline);
      for (int j = 0; j < group.size(); j++) {
        int text = group.get(j);
        answers[text] = new Answer(text(outputs.get(j)), ids.get(text).length >= files.longest());
      }
      i = end;
    }
    return Arrays.asList(answers);
  }

  private int atOnce(int length) {
    long steps = model.isCached() ? 1 : limit(length);
    long each = beams * steps * files.targets().size();
    return (int) Math.clamp(SCORES / Math.max(1, each), 1, BATCH);
  }

  private int limit(int length) {
    return Math.min(files.longest() - 1, length * 2 + 10);
  }

  /** The pieces of a text, cut where the model cannot follow, and the end. */
  private long[] ids(String text) {
    List<Long> ids = new ArrayList<>();
    if (!files.prefix().isEmpty()) {
      ids.add((long) files.ids().getOrDefault(files.prefix(), files.unknown()));
    }
    for (String piece : files.pieces().encode(text)) {
      ids.add((long) files.ids().getOrDefault(piece, files.unknown()));
    }
    int length = Math.min(ids.size(), files.longest() - 1);
    long[] all = new long[length + 1];
    for (int i = 0; i < length; i++) {
      all[i] = ids.get(i);
    }
    all[length] = files.end();
    return all;
  }

  private List<long[]> outputs(List<long[]> texts, long deadline) {
    int length = texts.stream().mapToInt(text -> text.length).max().orElse(1);
    long[][] ids = new long[texts.size()][length];
    long[][] mask = new long[texts.size()][length];
    for (int i = 0; i < ids.length; i++) {
      long[] text = texts.get(i);
      Arrays.fill(ids[i], files.pad());
      System.arraycopy(text, 0, ids[i], 0, text.length);
      Arrays.fill(mask[i], 0, text.length, 1);
    }
    int[] limits = texts.stream().mapToInt(text -> limit(text.length)).toArray();
    try {
      MarianModel.Encoded encoded = model.encode(ids, mask);
      try (Decoding decoding = model.decode(encoded)) {
        return new BeamSearch(beams, files.start(), files.end(), files.never())
            .search((of, ways, from) -> next(decoding, of, ways, from, deadline), limits);
      }
    } catch (OrtException e) {
      throw EngineFailure.of(Kind.BAD_ANSWER, "the model cannot translate this", e);
    }
  }

  private float[][] next(Decoding decoding, int[] of, long[][] ways, int[] from, long deadline) {
    if (System.nanoTime() > deadline) {
      throw EngineFailure.of(Kind.AWAY, "it did not answer within " + timeout);
    }
    try {
      return decoding.next(of, ways, from);
    } catch (OrtException e) {
      throw EngineFailure.of(Kind.BAD_ANSWER, "the model cannot translate this", e);
    }
  }

  private String text(long[] output) {
    List<String> words = new ArrayList<>();
    for (long id : output) {
      String piece = pieces.getOrDefault((int) id, "");
      if (id != files.unknown() && id != files.pad()) {
        words.add(piece);
      }
    }
    return SentencePiece.decode(words);
  }

  @Override
  public void close() {
    try {
      model.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model does not close", e);
    }
  }
}
