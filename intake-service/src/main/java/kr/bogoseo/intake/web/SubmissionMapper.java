package kr.bogoseo.intake.web;

import java.util.List;
import java.util.Locale;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureTexts;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.intake.Receipt;
import kr.bogoseo.intake.Timeline;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Turns receipts and facts into answers in the reader's language. */
@Mapper
interface SubmissionMapper {

  @Mapping(target = "state", expression = "java(timeline.state())")
  @Mapping(target = "timeline", source = "timeline.facts")
  @Mapping(target = "failure", expression = "java(failure(timeline, locale))")
  @Mapping(target = "due", expression = "java(due)")
  SubmissionAnswer answer(
      Receipt receipt, Timeline timeline, List<ReportRecord.DueDate> due, @Context Locale locale);

  List<SubmissionAnswer.Entry> entries(List<ReportProgress> facts, @Context Locale locale);

  @Mapping(target = "title", source = "code", qualifiedByName = "title")
  @Mapping(target = "advice", source = "code", qualifiedByName = "advice")
  SubmissionAnswer.Entry entry(ReportProgress fact, @Context Locale locale);

  @Named("title")
  default @Nullable String title(@Nullable FailureCode code, @Context Locale locale) {
    return code == null ? null : FailureTexts.title(code, locale);
  }

  @Named("advice")
  default @Nullable String advice(@Nullable FailureCode code, @Context Locale locale) {
    return code == null ? null : FailureTexts.advice(code, locale);
  }

  default SubmissionAnswer.@Nullable Failure failure(Timeline timeline, @Context Locale locale) {
    return timeline
        .failure()
        .map(
            fact -> {
              FailureCode code = fact.code() == null ? FailureCode.INTERNAL_ERROR : fact.code();
              return new SubmissionAnswer.Failure(
                  code.name(),
                  FailureTexts.title(code, locale),
                  fact.detail() == null ? "" : fact.detail(),
                  FailureTexts.advice(code, locale));
            })
        .orElse(null);
  }
}
