package kr.bogoseo.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureKind;
import kr.bogoseo.contracts.Problem;
import kr.bogoseo.contracts.StageException;
import org.springframework.beans.TypeMismatchException;
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
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every failure into a problem document. */
@RestControllerAdvice
class ProblemAdvice {

  private static final System.Logger LOG = System.getLogger(ProblemAdvice.class.getName());
  private static final String RETRY_AFTER_SECONDS = "10";

  @ExceptionHandler
  ResponseEntity<Problem> known(StageException e, Locale locale, HttpServletResponse response)
      throws StageException {
    if (response.isCommitted()) {
      throw e; // the connection breaks, so that nobody takes half an answer for a whole one
    }
    return answer(e.code(), e.detail(), locale);
  }

  @ExceptionHandler({ServletRequestBindingException.class, TypeMismatchException.class})
  ResponseEntity<Problem> malformed(Exception e, Locale locale) {
    return answer(FailureCode.MALFORMED_REQUEST, "a parameter is missing or malformed", locale);
  }

  @ExceptionHandler({
    HttpMessageNotReadableException.class,
    HttpMediaTypeNotSupportedException.class
  })
  ResponseEntity<Problem> unreadable(Exception e, Locale locale) {
    return answer(FailureCode.MALFORMED_REQUEST, "the body is not the JSON asked for", locale);
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

  /** Whoever asked is gone; there is nobody to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {
    LOG.log(System.Logger.Level.DEBUG, "the reader left", e);
  }

  @ExceptionHandler
  ResponseEntity<Problem> unexpected(Exception e, Locale locale, HttpServletResponse response)
      throws Exception {
    if (response.isCommitted()) {
      throw e;
    }
    LOG.log(System.Logger.Level.ERROR, "unexpected failure of a request", e);
    return answer(FailureCode.INTERNAL_ERROR, "the request was not processed", locale);
  }

  private static ResponseEntity<Problem> answer(FailureCode code, String detail, Locale locale) {
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(code.httpStatus())
            .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
    if (code.kind() == FailureKind.DEPENDENCY_DOWN || code == FailureCode.RATE_LIMITED) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return response.body(Problem.of(code, detail, locale));
  }
}
