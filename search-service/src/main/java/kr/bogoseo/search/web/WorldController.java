package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.List;
import kr.bogoseo.search.EntryKind;
import kr.bogoseo.search.Registry;
import kr.bogoseo.search.RegistryEntry;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The world as the registry knows it: a dot for each city and cluster. Maps of the pages are drawn
 * of it, so they need no map from elsewhere.
 */
@RestController
@Hidden
class WorldController {

  private final List<List<Double>> dots;

  WorldController(Registry registry) {
    this.dots =
        List.of(EntryKind.PLACE, EntryKind.CLUSTER).stream()
            .flatMap(kind -> registry.all(kind).stream())
            .filter(entry -> entry.lat() != null && entry.lon() != null)
            .map(WorldController::dot)
            .distinct()
            .toList();
  }

  /** Longitude and latitude, to half a degree. */
  private static List<Double> dot(RegistryEntry entry) {
    Double lat = entry.lat();
    Double lon = entry.lon();
    return lat == null || lon == null ? List.of() : List.of(half(lon), half(lat));
  }

  private static double half(double degrees) {
    return Math.round(degrees * 2) / 2.0;
  }

  @GetMapping(path = "/assets/world.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<List<List<Double>>> world() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(12)).cachePublic())
        .body(dots);
  }
}
