package kr.bogoseo.enrich.translate.engines;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Particles and what they make of a noun in English. */
final class Roles {

  private static final Map<String, Unit.Role> PARTICLES = particles();

  private Roles() {}

  /** The role of a particle or of particles on end. */
  static Optional<Unit.Role> of(String particle) {
    return Optional.ofNullable(PARTICLES.get(particle));
  }

  /** The preposition of a role. */
  static String preposition(Unit.Role role) {
    return switch (role) {
      case IN, AT -> "in ";
      case TO -> "to ";
      case AS -> "as ";
      case FROM -> "from ";
      case UNTIL -> "until ";
      case THAN -> "than ";
      case LIKE -> "like ";
      case AND -> "with ";
      case OF -> "of ";
      case NONE, TOPIC, SUBJECT, OBJECT, IS, WHEN, QUOTE -> "";
    };
  }

  private static Map<String, Unit.Role> particles() {
    String table =
        "은=TOPIC,는=TOPIC,도=TOPIC,이=SUBJECT,가=SUBJECT,께서=SUBJECT,을=OBJECT,를=OBJECT,의=OF,와=AND,과=AND,및=AND,나=AND,이나=AND,"
            + "에=AT,에서=IN,에는=AT,에도=AT,에서는=IN,에서도=IN,에서의=OF,에의=OF,로=AS,으로=AS,로서=AS,으로서=AS,로써=AS,으로써=AS,로의=OF,으로의=OF,부터=FROM,에서부터=FROM,"
            + "로부터=FROM,으로부터=FROM,까지=UNTIL,보다=THAN,처럼=LIKE,같이=LIKE,에게=TO,한테=TO,께=TO,에게서=FROM,만=NONE,마다=NONE,뿐=NONE,와의=OF,과의=OF,"
            + "로는=AS,으로는=AS,와는=AND,과는=AND,이며=IS,이고=IS,이다=IS,이자=IS,라는=OF,이라는=OF,란=TOPIC,이란=TOPIC,까지의=OF,부터의=OF,만의=OF,만을=OBJECT,만이=SUBJECT,입니다=IS,라고=QUOTE,이라고=QUOTE,이라며=QUOTE,라며=QUOTE,이라=IS,에서만=IN,에만=AT,까지는=UNTIL,까지도=UNTIL,부터는=FROM,으로도=AS,로도=AS,"
            + "과도=AND,와도=AND,조차=TOPIC,마저=TOPIC,이나마=TOPIC,든지=AND,이든=AND,에게는=TO,에게도=TO,에게서는=FROM,보다는=THAN,보다도=THAN,대로=LIKE,만큼=LIKE,으로부터의=OF,에게의=OF,들=NONE,하고=AND,랑=AND,이랑=AND,"
            + "만은=TOPIC,이라도=TOPIC,라도=TOPIC,로만=AS,으로만=AS,에서부터는=FROM,이야말로=TOPIC,야말로=TOPIC";
    return java.util.Arrays.stream(table.split(","))
        .map(entry -> entry.split("="))
        .collect(
            Collectors.toUnmodifiableMap(entry -> entry[0], entry -> Unit.Role.valueOf(entry[1])));
  }
}
