package kr.bogoseo.extract;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kr.bogoseo.extract.CharacterRecognition.RecognisedPage;
import kr.bogoseo.extract.CharacterRecognition.Word;

/** What people are told while pages are recognised and afterwards, Korean and English. */
final class RecognitionWords {

  /** Below this confidence (0 to 100) a person should look at the original. */
  static final int DOUBTFUL = 60;

  private static final int MOST_WORDS = 40;
  private static final int LONGEST_WORD = 30;

  private RecognitionWords() {}

  static String begin(int pages, RecognitionLimits limits) {
    long minutes = Math.max(1, limits.time().toMinutes());
    return Warning.of(
        "그림 쪽 " + pages + "쪽의 글자를 인식합니다(한도 " + limits.pages() + "쪽, " + minutes + "분)",
        pages
            + " picture pages to recognise (limits: "
            + limits.pages()
            + " pages, "
            + minutes
            + " min)");
  }

  /** How many pages are done and how long the others will take at this pace. */
  static String progress(int done, int pages, Duration taken) {
    if (done == pages) {
      return Warning.of(
          pages + "쪽 가운데 " + done + "쪽 인식", done + " of " + pages + " pages recognised");
    }
    long seconds = Math.ceilDiv(taken.toSeconds() * (pages - done), done);
    return Warning.of(
        pages + "쪽 가운데 " + done + "쪽 인식, 약 " + korean(seconds) + " 남음",
        done + " of " + pages + " pages recognised, about " + english(seconds) + " left");
  }

  private static String korean(long seconds) {
    return seconds < 100 ? seconds + "초" : Math.ceilDiv(seconds, 60) + "분";
  }

  private static String english(long seconds) {
    return seconds < 100 ? seconds + " s" : Math.ceilDiv(seconds, 60) + " min";
  }

  static String beyondPages(int left, int limit) {
    return Warning.of(
        "그림으로 된 " + left + "쪽은 한도(" + limit + "쪽)를 넘어 인식하지 않았습니다.",
        left + " picture pages beyond the limit of " + limit + " were not recognised.");
  }

  static String beyondTime(int left, Duration limit) {
    long minutes = Math.max(1, limit.toMinutes());
    return Warning.of(
        "그림으로 된 " + left + "쪽은 시간 한도(" + minutes + "분)를 넘어 인식하지 않았습니다.",
        left + " picture pages were not recognised within the limit of " + minutes + " minutes.");
  }

  static String givenUp(int page) {
    return Warning.of(page + "쪽은 글자를 인식하지 못했습니다.", "Page " + page + " could not be recognised.");
  }

  static String doubtful(int page, int confidence) {
    return Warning.of(
        page + "쪽은 글자 인식이 불확실합니다(신뢰도 " + confidence + ").",
        "Page " + page + " was recognised with low confidence (" + confidence + ").");
  }

  static String dryRun(int limit) {
    return Warning.of(
        "시험 추출은 그림 쪽을 처음 " + limit + "쪽까지만 인식합니다. 제출하면 모두 인식합니다.",
        "A dry run recognises only the first "
            + limit
            + " picture pages; a submitted report has all of them recognised.");
  }

  /** Confidences of a page for the document's properties: the mean, and each doubtful word. */
  static String confidences(RecognisedPage page) {
    List<Word> doubtful =
        page.words().stream().filter(word -> word.confidence() < DOUBTFUL).toList();
    String words =
        doubtful.stream()
            .limit(MOST_WORDS)
            .map(word -> shortened(word.text()) + "=" + word.confidence())
            .collect(Collectors.joining(" "));
    return "mean="
        + page.confidence()
        + " words="
        + page.words().size()
        + " doubtful="
        + doubtful.size()
        + (words.isEmpty() ? "" : ": " + words);
  }

  private static String shortened(String word) {
    return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
  }
}
