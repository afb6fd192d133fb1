package kr.bogoseo.contracts.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The registry files are edited by hand: what a reader relies on is checked here. */
class RegistryFilesTest {

  private static final List<String> FILES =
      List.of("clusters", "agencies", "organizations", "places");
  private static final Set<String> ALIAS_KINDS =
      Set.of(
          "official",
          "short",
          "historic",
          "transliteration",
          "typo",
          "ocr",
          "hanja",
          "abbreviation",
          "english",
          "local");

  /** A ministry and its United States namesake: told apart by the country a chapter is about. */
  private static final Set<String> NAMESAKES = Set.of("보건복지부");

  private static final Map<String, List<JsonNode>> ENTRIES = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (String file : FILES) {
      ENTRIES.put(file, RegistryFiles.entries(file));
    }
  }

  static List<JsonNode> of(String file) {
    return Objects.requireNonNull(ENTRIES.get(file));
  }

  @ParameterizedTest
  @CsvSource({"clusters, 200", "agencies, 900", "organizations, 2000", "places, 1000"})
  void theRegistryIsLargeEnoughToBeOfUse(String file, int least) {
    assertThat(of(file)).hasSizeGreaterThanOrEqualTo(least);
  }

  /** What readers are promised of each kind. */
  @ParameterizedTest
  @CsvSource({
    "clusters, KR, 200",
    "agencies, KR, 1400",
    "agencies, foreign_government, 1000",
    "agencies, international, 200",
    "organizations, university, 900",
    "organizations, hospital, 350",
    "organizations, media, 200",
    "organizations, enterprise, 3000",
  })
  void everyKindIsWellCovered(String file, String which, int least) {
    assertThat(of(file).stream().filter(entry -> is(entry, which)).count())
        .isGreaterThanOrEqualTo(least);
  }

  private static boolean is(JsonNode entry, String which) {
    return switch (which) {
      case "KR" -> text(entry, "country").equals("KR");
      case "enterprise" ->
          List.of("company", "hospital", "institute", "incubator", "investor", "association")
              .contains(text(entry, "kind"));
      default -> text(entry, "kind").equals(which);
    };
  }

  /** The reorganisations of 2025-10-01, 2026-01-02 and 2026-10-02, as promulgated. */
  @ParameterizedTest
  @CsvSource({
    "mcee, 기후에너지환경부, 환경부, 2025-10-01",
    "motir, 산업통상부, 산업통상자원부, 2025-10-01",
    "mogef, 성평등가족부, 여성가족부, 2025-10-01",
    "mods, 국가데이터처, 통계청, 2025-10-01",
    "moip, 지식재산처, 특허청, 2025-10-01",
    "kmcc, 방송미디어통신위원회, 방송통신위원회, 2025-10-01",
  })
  void aRenamedMinistryKeepsItsOldNameUntilTheDay(String id, String now, String before, String to) {
    JsonNode ministry = agency(id);

    assertThat(text(ministry, "ko")).isEqualTo(now);
    assertThat(aliases(ministry))
        .anyMatch(a -> text(a, "name").equals(before) && text(a, "to").equals(to));
  }

  @ParameterizedTest
  @CsvSource({"moef, 2026-01-02, mofe", "spo, 2026-10-02, ppo"})
  void aDissolvedBodyNamesItsSuccessorAndTheDay(String id, String day, String successor) {
    assertThat(text(agency(id), "dissolved")).isEqualTo(day);
    assertThat(text(agency(id), "successor")).isEqualTo(successor);
  }

  private static JsonNode agency(String id) {
    return of("agencies").stream().filter(a -> text(a, "id").equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyIdIsUniqueOverAllFiles() {
    List<String> ids = all().map(entry -> entry.get("id").stringValue()).toList();

    assertThat(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clusters", "agencies", "organizations", "places"})
  void everyEntryHasAnIdAKindAndBothNames(String file) {
    assertThat(of(file))
        .allSatisfy(
            entry -> {
              assertThat(text(entry, "id")).matches("[A-Za-z0-9][A-Za-z0-9-]*");
              assertThat(text(entry, "ko")).isNotBlank().isEqualTo(text(entry, "ko").strip());
              assertThat(text(entry, "en")).isNotBlank().isEqualTo(text(entry, "en").strip());
              assertThat(text(entry, "kind")).isNotBlank();
              assertThat(Normalizer.isNormalized(text(entry, "ko"), Normalizer.Form.NFC)).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"clusters", "agencies", "organizations", "places"})
  void entriesAreSortedSoThatAChangeIsEasyToReview(String file) {
    assertThat(of(file))
        .extracting(entry -> text(entry, "id"))
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void everyAliasHasAKnownKind() {
    assertThat(all().flatMap(RegistryFilesTest::aliases))
        .allSatisfy(
            alias -> {
              assertThat(text(alias, "name")).isNotBlank();
              assertThat(ALIAS_KINDS).contains(text(alias, "kind"));
            });
  }

  @Test
  void parentsSuccessorsAndPlacesExist() {
    Set<String> ids =
        all().map(entry -> text(entry, "id")).collect(Collectors.toCollection(HashSet::new));

    assertThat(all())
        .allSatisfy(
            entry -> {
              for (String field : new String[] {"parent", "successor", "place"}) {
                if (entry.has(field)) {
                  assertThat(ids).as(text(entry, "id") + " " + field).contains(text(entry, field));
                }
              }
            });
  }

  @Test
  void coordinatesAreOnEarthAndNearTheirPlace() {
    Map<String, JsonNode> places =
        of("places").stream().collect(Collectors.toMap(p -> text(p, "id"), p -> p));
    assertThat(all().filter(entry -> entry.has("lat")))
        .allSatisfy(
            entry -> {
              double lat = entry.get("lat").doubleValue();
              double lon = entry.get("lon").doubleValue();
              assertThat(lat).isBetween(-90.0, 90.0);
              assertThat(lon).isBetween(-180.0, 180.0);
              JsonNode place = places.get(entry.path("place").stringValue(""));
              if (place != null && place.has("lat")) {
                assertThat(Math.abs(place.get("lat").doubleValue() - lat))
                    .as(text(entry, "id"))
                    .isLessThan(1.5);
                assertThat(Math.abs(place.get("lon").doubleValue() - lon))
                    .as(text(entry, "id"))
                    .isLessThan(2.5);
              }
            });
  }

  /**
   * Across types a name may mean two things (a province acts and locates); within a type it may
   * not.
   */
  @ParameterizedTest
  @ValueSource(strings = {"clusters", "agencies", "organizations", "places"})
  void noNameMeansTwoEntriesUnlessItIsMarkedAmbiguous(String file) {
    Map<String, Set<String>> certain = new HashMap<>();
    Map<String, Set<String>> doubtful = new HashMap<>();
    for (JsonNode entry : of(file)) {
      for (Name name : names(entry)) {
        (name.ambiguous() ? doubtful : certain)
            .computeIfAbsent(name.key(), key -> new TreeSet<>())
            .add(text(entry, "id"));
      }
    }
    List<String> clashes = new ArrayList<>();
    certain.forEach(
        (name, ids) -> {
          Set<String> others = new TreeSet<>(doubtful.getOrDefault(name, Set.of()));
          others.removeAll(ids);
          if ((ids.size() > 1 || !others.isEmpty()) && !NAMESAKES.contains(name)) {
            clashes.add(name + " " + ids + others);
          }
        });

    assertThat(clashes).isEmpty();
  }

  private static Stream<JsonNode> all() {
    return FILES.stream().flatMap(file -> of(file).stream());
  }

  private static Stream<JsonNode> aliases(JsonNode entry) {
    return entry.path("aliases").valueStream();
  }

  private static List<Name> names(JsonNode entry) {
    Set<String> ambiguous =
        entry
            .path("ambiguousNames")
            .valueStream()
            .map(JsonNode::stringValue)
            .collect(Collectors.toSet());
    List<Name> names = new ArrayList<>();
    for (String field : new String[] {"ko", "en"}) {
      names.add(new Name(text(entry, field), ambiguous.contains(field)));
    }
    aliases(entry)
        .forEach(
            alias ->
                names.add(
                    new Name(text(alias, "name"), alias.path("ambiguous").booleanValue(false))));
    return names;
  }

  private static String text(JsonNode entry, String field) {
    return entry.path(field).stringValue("");
  }

  private record Name(String text, boolean ambiguous) {
    String key() {
      return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
  }
}
