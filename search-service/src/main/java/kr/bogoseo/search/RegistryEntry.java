package kr.bogoseo.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body or a place with all its names.
 *
 * @param id stable, unique over all registries
 * @param ko canonical Korean name
 * @param en canonical English name
 * @param kind of its registry's kinds, for example {@code university}
 * @param country ISO 3166-1
 * @param place registry id of where it is
 * @param lat degrees north
 * @param lon degrees east
 * @param parent id of the larger body
 * @param founded ISO date, possibly partial
 * @param dissolved ISO date, possibly partial
 * @param successor id of what followed
 * @param links verified identifiers elsewhere
 * @param aliases its other names
 * @param ambiguousNames which canonical names ({@code ko}, {@code en}) mean other things too
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RegistryEntry(
    String id,
    String ko,
    String en,
    @Nullable String kind,
    @Nullable String country,
    @Nullable String place,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String parent,
    @Nullable String founded,
    @Nullable String dissolved,
    @Nullable String successor,
    Map<String, String> links,
    List<Alias> aliases,
    List<String> ambiguousNames) {

  /** Lists that a registry file leaves out are empty. */
  public RegistryEntry(
      String id,
      String ko,
      String en,
      @Nullable String kind,
      @Nullable String country,
      @Nullable String place,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String parent,
      @Nullable String founded,
      @Nullable String dissolved,
      @Nullable String successor,
      @Nullable Map<String, String> links,
      @Nullable List<Alias> aliases,
      @Nullable List<String> ambiguousNames) {
    this.id = id;
    this.ko = ko;
    this.en = en;
    this.kind = kind;
    this.country = country;
    this.place = place;
    this.lat = lat;
    this.lon = lon;
    this.parent = parent;
    this.founded = founded;
    this.dissolved = dissolved;
    this.successor = successor;
    this.links = links == null ? Map.of() : Map.copyOf(links);
    this.aliases = aliases == null ? List.of() : List.copyOf(aliases);
    this.ambiguousNames = ambiguousNames == null ? List.of() : List.copyOf(ambiguousNames);
  }

  /**
   * Another name.
   *
   * @param name the name
   * @param kind official, short, historic, transliteration …
   * @param from ISO date from which it was used
   * @param to ISO date until which it was used
   * @param ambiguous whether it means other things too
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Alias(
      String name,
      @Nullable String kind,
      @Nullable String from,
      @Nullable String to,
      @Nullable Boolean ambiguous) {

    /** Whether it means other things too. */
    public boolean isAmbiguous() {
      return Boolean.TRUE.equals(ambiguous);
    }
  }
}
