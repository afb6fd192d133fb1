package kr.bogoseo.enrich;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;

/** Reads what a report has to do with the names in it. */
public interface SubjectReader {

  /**
   * What it reads from.
   *
   * @param document masked
   * @param tags in its text
   * @param fields already read from it
   */
  record Input(StructuredDocument document, List<Tag> tags, RecordReader.Fields fields) {}

  /**
   * What was read.
   *
   * @param roles of every cluster named, by id
   * @param visited ids of clusters somebody went to
   * @param met ids of organisations met on the way
   * @param cited mentions in reference lists and source lines
   * @param evidence where a role was read, by path such as {@code clusters.osong.role}
   */
  record Subjects(
      Map<String, ClusterRole> roles,
      Set<String> visited,
      Set<String> met,
      Set<Tag> cited,
      Map<String, ReportRecord.Evidence> evidence) {

    /** Nothing is known. */
    public static Subjects none() {
      return new Subjects(Map.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }
  }

  /** Reads. */
  Subjects read(Input input);
}
