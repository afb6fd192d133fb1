package kr.bogoseo.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes a mail apart. Runs in a worker process. */
@FunctionalInterface
public interface MailOpening {

  /**
   * Writes the parts of a mail as files of their own.
   *
   * @param folder where the parts are written, under names of ours
   * @throws IOException when the mail is damaged
   * @throws kr.bogoseo.contracts.StageException {@code EXTRACTION_LIMIT}
   */
  Mail open(InputFile mail, PrivateFolder folder) throws IOException;

  /**
   * A mail.
   *
   * @param properties {@code title} (the subject), {@code author} (the sender's name), {@code
   *     created}
   * @param parts the body first, then the attachments in their order
   * @param warnings what was left out, for people, Korean and English
   */
  record Mail(Map<String, String> properties, List<Part> parts, List<String> warnings) {}

  /**
   * A part.
   *
   * @param name the attachment's file name; empty for a part of the body
   * @param file where it was written
   */
  record Part(String name, Path file) {

    /** Whether it is what the sender wrote, not what was attached. */
    public boolean isBody() {
      return name.isEmpty();
    }
  }
}
