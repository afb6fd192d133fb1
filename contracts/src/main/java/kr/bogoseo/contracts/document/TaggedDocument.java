package kr.bogoseo.contracts.document;

import java.util.List;

/**
 * What the tag stage makes: the record for the index and every single mention behind it.
 *
 * @param record the record
 * @param tags every mention, by start
 */
public record TaggedDocument(ReportRecord record, List<Tag> tags) {}
