package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages for people. Each is one fixed document; what it shows it asks the API for. */
@RestController
@Hidden
class PagesController {

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Resource> search() {
    return page("search.html");
  }

  @GetMapping(path = "/reports/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Resource> report() {
    return page("report.html");
  }

  @GetMapping(
      path = {"/clusters/{id}", "/agencies/{id}", "/organizations/{id}"},
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Resource> subject() {
    return page("subject.html");
  }

  @GetMapping(path = "/ops", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Resource> console() {
    return page("ops.html");
  }

  private static ResponseEntity<Resource> page(String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noCache())
        .body(new ClassPathResource("/kr/bogoseo/search/web/" + name));
  }
}
