package kr.bogoseo.enrich.tag;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.FoldedText;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.NameRegistry;
import kr.bogoseo.enrich.NameTagger;
import kr.bogoseo.enrich.RegisteredName;
import kr.bogoseo.enrich.RegistryReload;

/** Tags by the registry files. Everything that depends on them is built once per load. */
public final class RegistryTagger implements NameTagger, NameRegistry, RegistryReload {

  private final Optional<Path> directory;
  private final Morphology morphology;
  private volatile Built built;

  /** What a load makes. */
  private record Built(
      Registry registry, Names names, MisreadNames misread, MistypedNames mistyped) {
    static Built of(Registry registry) {
      return new Built(
          registry, new Names(registry), new MisreadNames(registry), new MistypedNames(registry));
    }
  }

  /**
   * Loads the registry.
   *
   * @param directory where other registry files are; empty for the ones of the contracts
   * @throws IllegalArgumentException when a line cannot be read, naming file and line
   */
  public RegistryTagger(Optional<Path> directory, Morphology morphology) {
    this.directory = directory;
    this.morphology = morphology;
    this.built = Built.of(RegistryLoader.load(directory));
  }

  @Override
  public State reload() {
    built = Built.of(RegistryLoader.load(directory));
    return state();
  }

  @Override
  public State state() {
    Registry now = built.registry();
    return new State(now.version(), now.entries().size());
  }

  @Override
  public Optional<RegisteredName> byId(String id) {
    return built.registry().byId(id).map(RegistryEntry::name);
  }

  @Override
  public String version() {
    return built.registry().version();
  }

  /** Without the guesses, which nobody asked for. */
  @Override
  public List<Tag> tag(String text) {
    FoldedText folded = FoldedText.of(text);
    SpreadText read = SpreadText.of(folded.text());
    return chosen(built, read, Optional.empty()).stream()
        .map(name -> tag(folded, read, name))
        .toList();
  }

  private List<ClusterRule.Chosen> chosen(Built now, SpreadText read, Optional<LocalDate> day) {
    return new Choice(
            now.registry(),
            now.names(),
            now.misread(),
            now.mistyped(),
            morphology,
            read.text(),
            day)
        .names();
  }

  @Override
  public Found find(String text, Optional<LocalDate> day) {
    Built now = built;
    FoldedText folded = FoldedText.of(text);
    SpreadText read = SpreadText.of(folded.text());
    List<ClusterRule.Chosen> chosen = chosen(now, read, day);
    List<Guess> guesses =
        new PatternNames(morphology)
            .find(read.text(), chosen).stream().map(guess -> guess(folded, read, guess)).toList();
    return new Found(
        chosen.stream().map(name -> tag(folded, read, name)).toList(),
        guesses,
        now.registry().version());
  }

  private static Guess guess(FoldedText folded, SpreadText read, PatternNames.Guess guess) {
    int start = read.start(guess.start());
    int end = read.end(guess.end());
    return new Guess(
        folded.originalStart(start),
        folded.originalEnd(end),
        folded.surface(start, end),
        guess.type(),
        guess.confidence(),
        guess.rule());
  }

  private static Tag tag(FoldedText folded, SpreadText read, ClusterRule.Chosen name) {
    int start = read.start(name.candidate().start());
    int end = read.end(name.candidate().end());
    RegisteredName entry = name.reading().entry().name();
    return new Tag(
        folded.originalStart(start),
        folded.originalEnd(end),
        folded.surface(start, end),
        entry.type(),
        entry.id(),
        entry.ko(),
        entry.en(),
        name.confidence(),
        name.reading().rule(),
        name.reading().alias().text());
  }
}
