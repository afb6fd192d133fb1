package kr.bogoseo.enrich.web;

import java.util.Locale;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureKind;
import kr.bogoseo.contracts.Problem;
import kr.bogoseo.contracts.StageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every failure into a problem document. */
@RestControllerAdvice
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String RETRY_AFTER_SECONDS = "10";

  @ExceptionHandler
  ResponseEntity<Problem> known(StageException e, Locale locale) {
    return answer(e.code(), e.detail(), locale);
  }

  @ExceptionHandler({
    HttpMessageNotReadableException.class,
    ServletRequestBindingException.class,
  })
  ResponseEntity<Problem> malformed(Exception e, Locale locale) {
    return answer(FailureCode.MALFORMED_REQUEST, "the body is no JSON of that form", locale);
  }

  @ExceptionHandler
  ResponseEntity<Problem> mediaType(HttpMediaTypeNotSupportedException e, Locale locale) {
    return answer(
        FailureCode.UNSUPPORTED_FORMAT,
        "the body must be application/json, not " + e.getContentType(),
        locale);
  }

  @ExceptionHandler
  ResponseEntity<Problem> method(HttpRequestMethodNotSupportedException e, Locale locale) {
    return answer(FailureCode.METHOD_NOT_ALLOWED, e.getMethod() + " is not offered here", locale);
  }

  @ExceptionHandler
  ResponseEntity<Problem> notAcceptable(HttpMediaTypeNotAcceptableException e, Locale locale) {
    return answer(FailureCode.NOT_ACCEPTABLE, "this answer is JSON", locale);
  }

  @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
  ResponseEntity<Problem> unknownPath(Exception e, Locale locale) {
    return answer(FailureCode.NOT_FOUND, "no such address", locale);
  }

  @ExceptionHandler
  ResponseEntity<Problem> unexpected(Exception e, Locale locale) {
    LOG.error("unexpected failure of a request", e);
    return answer(FailureCode.INTERNAL_ERROR, "the request was not processed", locale);
  }

  private static ResponseEntity<Problem> answer(FailureCode code, String detail, Locale locale) {
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(code.httpStatus())
            .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
    if (code.kind() == FailureKind.DEPENDENCY_DOWN) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return response.body(Problem.of(code, detail, locale));
  }
}
