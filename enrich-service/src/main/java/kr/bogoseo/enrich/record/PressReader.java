package kr.bogoseo.enrich.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.PressFacts;

/** What a press release tells the press: from when it may report, whom to ask. */
final class PressReader {

  private PressReader() {}

  static Optional<PressFacts> of(Findings findings, Optional<LocalDate> released) {
    PressTimes times = new PressTimes(findings);
    PressContacts contacts = new PressContacts(findings);
    Optional<String> words = times.words();
    List<PressFacts.Contact> people = contacts.read();
    Optional<String> department = contacts.department();
    return words.isEmpty() && people.isEmpty() && department.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PressFacts(
                words.orElse(null),
                words.map(text -> times.times(text, released)).orElse(List.of()),
                department.orElse(null),
                people));
  }
}
