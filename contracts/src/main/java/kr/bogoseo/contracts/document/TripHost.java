package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A body that a trip report states as visited.
 *
 * @param name as written
 * @param id in the registries of names; absent when none of them knows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TripHost(String name, @Nullable String id) {}
