package kr.bogoseo.search.web;

import java.util.List;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.Roles;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Index documents as hits. */
@Mapper
interface HitMapper {

  /** A hit of what was found. */
  @Mapping(target = "id", source = "id")
  @Mapping(target = "title", source = "content.title")
  @Mapping(target = "reportType", source = "content.reportType")
  @Mapping(target = "language", source = "content.language")
  @Mapping(target = "agency", source = "content.record.agency")
  @Mapping(target = "departOn", source = "content.departOn")
  @Mapping(target = "publishedOn", source = "content.publishedOn")
  @Mapping(target = "summary", source = "content.summary")
  @Mapping(target = "clusters", source = "content.record.clusters")
  @Mapping(target = "countries", source = "content.countries")
  @Mapping(target = "visited", source = "content.visited")
  @Mapping(target = "fileName", source = "content.fileName")
  @Mapping(target = "pages", source = "content.record.source.pages")
  @Mapping(target = "translationPending", source = "content.pendingSegments")
  @Mapping(target = "score", source = "score")
  @Mapping(target = "highlights", source = "highlights")
  @Mapping(target = "group", source = "content.group")
  @Mapping(target = "duplicates", source = "duplicates")
  @Mapping(target = "duplicateCount", source = "duplicateCount")
  SearchAnswer.Hit hit(
      String id,
      ReportDocument.Content content,
      double score,
      List<ReportSearch.Highlight> highlights,
      List<SearchAnswer.Duplicate> duplicates,
      long duplicateCount);

  /** A cluster with what the report has to do with it; nothing said means mentioned. */
  default SearchAnswer.Cluster cluster(ReportRecord.TagCount tag) {
    return new SearchAnswer.Cluster(tag.id(), tag.ko(), tag.en(), Roles.role(tag));
  }

  /** A tag by its names. */
  ReportRecord.Named named(ReportRecord.TagCount tag);
}
