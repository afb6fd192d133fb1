package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What searches and exports take, as the API describes itself. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description =
          "what to look for, Korean or English, at most 500 characters; quotation marks keep words together",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "cluster",
      in = ParameterIn.QUERY,
      description = "cluster by id or name",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "clusterRole",
      in = ParameterIn.QUERY,
      description = "what the report has to do with the clusters asked for, or with any",
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"about", "visited", "compared"}))),
  @Parameter(
      name = "agency",
      in = ParameterIn.QUERY,
      description = "agency by id or name, named or publishing",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "publisher",
      in = ParameterIn.QUERY,
      description = "publishing agency by id or name",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "organization",
      in = ParameterIn.QUERY,
      description = "organisation by id or name",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "country",
      in = ParameterIn.QUERY,
      description = "ISO 3166-1 code or name",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "city",
      in = ParameterIn.QUERY,
      description = "city by id or name",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "place",
      in = ParameterIn.QUERY,
      description = "place by id or name",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "reportType",
      in = ParameterIn.QUERY,
      description = "kind of report",
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {
                        "trip_report",
                        "training_report",
                        "press_release",
                        "research_paper",
                        "other"
                      }))),
  @Parameter(
      name = "language",
      in = ParameterIn.QUERY,
      description = "language of the document",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "departFrom",
      in = ParameterIn.QUERY,
      description = "trip departure or training start, from this day, month or year on",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "departTo",
      in = ParameterIn.QUERY,
      description = "trip departure or training start, until this day, month or year",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "publishedFrom",
      in = ParameterIn.QUERY,
      description = "published from this day, month or year on",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "publishedTo",
      in = ParameterIn.QUERY,
      description = "published until this day, month or year",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "order",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"relevance", "newest", "oldest", "departure"}))
})
@interface FilterParameters {}
