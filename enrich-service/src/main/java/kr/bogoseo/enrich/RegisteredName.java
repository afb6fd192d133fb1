package kr.bogoseo.enrich;

import java.util.Optional;
import kr.bogoseo.contracts.document.Tag;

/**
 * What the registry says of a body or a place.
 *
 * @param id stable id
 * @param ko canonical Korean name
 * @param en canonical English name
 * @param type which of the four registries
 * @param kind finer, for example {@code ministry} or {@code city}
 * @param country ISO 3166-1 alpha-2, empty when it belongs to none
 * @param place id of the place it is in, or of itself for a place
 * @param parent id of the larger body
 */
public record RegisteredName(
    String id,
    String ko,
    String en,
    Tag.Type type,
    String kind,
    String country,
    Optional<String> place,
    Optional<String> parent) {}
