package kr.bogoseo.enrich.translate.onnx;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a text into the pieces of a SentencePiece model of the unigram kind (Kudo 2018): of all ways
 * to cut it the most probable one. Texts are normalised by NFKC, of which the models' own tables
 * ({@code nmt_nfkc}) are a variant.
 */
final class SentencePiece {

  private static final char BLANK = '\u2581';
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\s]]|[\u200b-\u200f\ufeff]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int PIECES = 1;
  private static final int TRAINER = 2;
  private static final int MODEL_TYPE = 3;
  private static final int UNIGRAM = 1;
  private static final int TEXT = 1;
  private static final int SCORE = 2;
  private static final int TYPE = 3;
  private static final int NORMAL = 1;
  private static final int USER_DEFINED = 4;

  /** A sign that no piece holds costs this more than the rarest piece. */
  private static final float UNKNOWN = 10;

  private final Map<String, Float> scores = new HashMap<>();
  private int longest = 1;
  private float lowest;

  private SentencePiece() {}

  /**
   * Reads a model file.
   *
   * @throws IllegalArgumentException when it is none, or of another kind
   */
  static SentencePiece of(byte[] file) {
    SentencePiece model = new SentencePiece();
    try {
      ProtoReader reader = new ProtoReader(file);
      while (reader.next()) {
        switch (reader.field()) {
          case PIECES -> model.piece(new ProtoReader(reader.bytes()));
          case TRAINER -> requireUnigram(new ProtoReader(reader.bytes()));
          default -> reader.skip();
        }
      }
    } catch (BufferUnderflowException | ArithmeticException e) {
      throw new IllegalArgumentException("this is no SentencePiece model", e);
    }
    if (model.scores.isEmpty()) {
      throw new IllegalArgumentException("this SentencePiece model has no pieces");
    }
    return model;
  }

  private static void requireUnigram(ProtoReader trainer) {
    while (trainer.next()) {
      if (trainer.field() != MODEL_TYPE) {
        trainer.skip();
      } else if (trainer.varint() != UNIGRAM) {
        throw new IllegalArgumentException(
            "only SentencePiece models of the unigram kind are read");
      }
    }
  }

  private void piece(ProtoReader reader) {
    String text = "";
    float score = 0;
    long type = NORMAL;
    while (reader.next()) {
      switch (reader.field()) {
        case TEXT -> text = new String(reader.bytes(), StandardCharsets.UTF_8);
        case SCORE -> score = reader.fixed32();
        case TYPE -> type = reader.varint();
        default -> reader.skip();
      }
    }
    if (type == NORMAL || type == USER_DEFINED) {
      scores.put(text, score);
      longest = Math.max(longest, text.length());
      lowest = Math.min(lowest, score);
    }
  }

  /** The pieces of a text; what no piece holds stands between them. */
  List<String> encode(String text) {
    String visible =
        UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String plain = BLANKS.matcher(visible).replaceAll(" ");
    String line = BLANK + plain.strip().replace(' ', BLANK);
    int n = line.length();
    float[] best = new float[n + 1];
    int[] from = new int[n + 1];
    java.util.Arrays.fill(best, Float.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int i = 0; i < n; i++) {
      if (best[i] == Float.NEGATIVE_INFINITY) {
        continue;
      }
      int single = Character.charCount(line.codePointAt(i));
      offer(best, from, i, i + single, best[i] + lowest - UNKNOWN);
      for (int end = i + 1; end <= Math.min(n, i + longest); end++) {
        Float score = scores.get(line.substring(i, end));
        if (score != null) {
          offer(best, from, i, end, best[i] + score);
        }
      }
    }
    List<String> pieces = new ArrayList<>();
    for (int end = n; end > 0; ) {
      int start = from[end];
      // Signs on end that are no pieces are one, as they are for the model's own tokenizer.
      while (start > 0 && isUnknown(line, start, end) && isUnknown(line, from[start], start)) {
        start = from[start];
      }
      pieces.add(line.substring(start, end));
      end = start;
    }
    Collections.reverse(pieces);
    return pieces;
  }

  private boolean isUnknown(String line, int start, int end) {
    return !scores.containsKey(line.substring(start, end));
  }

  private static void offer(float[] best, int[] from, int start, int end, float score) {
    if (score > best[end]) {
      best[end] = score;
      from[end] = start;
    }
  }

  /** The text of pieces. */
  static String decode(List<String> pieces) {
    return String.join("", pieces).replace(BLANK, ' ').strip();
  }
}
