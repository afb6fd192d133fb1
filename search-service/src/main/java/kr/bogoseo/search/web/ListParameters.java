package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What lists of one kind take, as the API describes itself. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "text to look for",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "items a page, 1 to 100, usually 20",
      schema = @Schema(type = "integer")),
  @Parameter(
      name = "cursor",
      in = ParameterIn.QUERY,
      description = "nextCursor of the page before",
      schema = @Schema(type = "string"))
})
@interface ListParameters {}
