package kr.bogoseo.extract;

import java.nio.file.Path;
import java.util.List;

/** Recognises the characters of a picture. */
public interface CharacterRecognition {

  /** Whether the engine is there. */
  boolean available();

  /**
   * Recognises a page.
   *
   * @param picture a grey PNG
   * @param page the 1-based page the lines shall carry
   * @throws kr.bogoseo.contracts.StageException {@code OCR_UNAVAILABLE} when there is no engine,
   *     {@code EXTRACTION_TIMEOUT} when it took too long, {@code UNREADABLE_FILE} when it refused
   */
  RecognisedPage recognise(Path picture, int page);

  /** Name and version, for the document's {@code extractor}. */
  String engine();

  /**
   * A recognised page.
   *
   * @param lines in reading order
   * @param confidence mean of the words' confidences, 0 to 100; 0 when there is no word
   * @param words in reading order
   */
  record RecognisedPage(List<RawPiece> lines, int confidence, List<Word> words) {}

  /**
   * A recognised word.
   *
   * @param confidence the least of its parts, 0 to 100
   */
  record Word(String text, int confidence) {}
}
