package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsZeroTerms;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kr.bogoseo.search.Understood;
import kr.bogoseo.search.Words;

/**
 * Turns an understood text into a query. Each word is one clause with several ways to be met: the
 * word itself in any field, the same letters with other blanks, the registry id of the name it
 * belongs to, that name in the other language, the days or the type it means. Most words must be
 * met; how many depends on how many there are.
 */
final class TextQuery {

  private static final int LONGEST_NAMES = 6;
  private static final float KIND = 12f;

  private final Fields fields;
  private final Demand demand;

  private TextQuery(Fields fields, Demand demand) {
    this.fields = fields;
    this.demand = demand;
  }

  /** How much must match. */
  enum Demand {
    /** Most words; a typing error in a Latin word is forgiven. */
    MOST("2<-1 5<70%"),
    /** Some words, with more errors forgiven: when nothing matches otherwise. */
    SOME("1<40%"),
    /** Some words as they are: a passage need not have all that its report has. */
    PART("1<40%");

    private final String words;

    Demand(String words) {
      this.words = words;
    }
  }

  static Query over(Fields fields, Understood understood, Demand demand) {
    return new TextQuery(fields, demand).query(understood);
  }

  private Query query(Understood understood) {
    BoolQuery.Builder all = new BoolQuery.Builder();
    for (String phrase : understood.phrases()) {
      all.must(phrase(phrase));
    }
    if (!understood.terms().isEmpty()) {
      List<Query> words = understood.terms().stream().map(this::word).toList();
      all.must(m -> m.bool(b -> b.should(words).minimumShouldMatch(demand.words)));
    }
    String whole =
        String.join(" ", understood.terms().stream().map(Understood.Term::word).toList());
    if (understood.terms().size() > 1) {
      all.should(
          s ->
              s.multiMatch(
                  m ->
                      m.query(whole)
                          .type(TextQueryType.Phrase)
                          .slop(2)
                          .fields(fields.prose())
                          .boost(0.5f)));
    }
    fields.type().ifPresent(field -> all.should(kinds(field, understood)));
    if (!understood.ids().isEmpty()) {
      fields.about().forEach((field, worth) -> all.should(about(field, worth, understood.ids())));
    }
    return all.build()._toQuery();
  }

  /** Whoever asks for a kind of report wants that kind first. */
  private static List<Query> kinds(String field, Understood understood) {
    return understood.terms().stream()
        .flatMap(term -> term.type().stream())
        .distinct()
        .map(
            type ->
                Query.of(
                    q ->
                        q.constantScore(
                            c ->
                                c.filter(f -> f.term(t -> t.field(field).value(type.id())))
                                    .boost(KIND))))
        .toList();
  }

  /** What is about, or by, the named comes before titles that merely share its common words. */
  private static Query about(String field, float worth, Collection<String> ids) {
    List<FieldValue> values = ids.stream().sorted().map(FieldValue::of).toList();
    return Query.of(
        q ->
            q.constantScore(
                c ->
                    c.filter(f -> f.terms(t -> t.field(field).terms(v -> v.value(values))))
                        .boost(worth)));
  }

  /** The phrase as it stands, or the same letters with other blanks. */
  private Query phrase(String phrase) {
    List<Query> ways = new ArrayList<>();
    ways.add(
        Query.of(
            q ->
                q.multiMatch(
                    m -> m.query(phrase).type(TextQueryType.Phrase).fields(fields.prose()))));
    squeezed(phrase, 1f, ways);
    return either(ways);
  }

  private Query word(Understood.Term term) {
    List<Query> ways = new ArrayList<>();
    ways.add(text(term.word(), 1f));
    squeezed(term.word(), 0.6f, ways);
    term.joined().forEach(joined -> squeezed(joined, 0.6f, ways));
    if (!term.ids().isEmpty()) {
      ids(term, ways);
    }
    term.days()
        .ifPresent(
            days ->
                fields
                    .days()
                    .forEach(
                        field ->
                            ways.add(
                                Query.of(
                                    q ->
                                        q.constantScore(
                                            c ->
                                                c.filter(
                                                        f ->
                                                            f.range(
                                                                r ->
                                                                    r.date(
                                                                        d ->
                                                                            d.field(field)
                                                                                .gte(
                                                                                    days.from()
                                                                                        .toString())
                                                                                .lte(
                                                                                    days.to()
                                                                                        .toString()))))
                                                    .boost(3f))))));
    term.type()
        .ifPresent(
            type ->
                fields
                    .type()
                    .ifPresent(
                        field ->
                            ways.add(
                                Query.of(
                                    q -> q.term(t -> t.field(field).value(type.id()).boost(2f))))));
    fuzzy(term.word(), ways);
    return either(ways);
  }

  private void ids(Understood.Term term, List<Query> ways) {
    List<FieldValue> ids = term.ids().stream().sorted().map(FieldValue::of).toList();
    fields
        .ids()
        .forEach(
            (field, boost) ->
                ways.add(
                    Query.of(
                        q ->
                            q.constantScore(
                                c ->
                                    c.filter(
                                            f ->
                                                f.terms(
                                                    t -> t.field(field).terms(v -> v.value(ids))))
                                        .boost(boost)))));
    term.names().stream().limit(LONGEST_NAMES).forEach(name -> ways.add(name(name)));
  }

  private Query name(String name) {
    return Query.of(
        q ->
            q.multiMatch(
                m -> m.query(name).type(TextQueryType.Phrase).fields(fields.prose()).boost(0.7f)));
  }

  private Query text(String word, float boost) {
    return Query.of(
        q ->
            q.combinedFields(
                c ->
                    c.query(word)
                        .fields(fields.weighted())
                        .operator(CombinedFieldsOperator.And)
                        .zeroTermsQuery(CombinedFieldsZeroTerms.None)
                        .boost(boost)));
  }

  private void squeezed(String text, float boost, List<Query> ways) {
    String squeezed = Words.squeezed(text);
    int enough = Words.hasHangul(squeezed) ? 2 : 5;
    if (squeezed.length() < enough) {
      return;
    }
    for (String field : fields.squeezed()) {
      ways.add(Query.of(q -> q.matchPhrase(m -> m.field(field).query(squeezed).boost(boost))));
    }
    if (!Words.hasHangul(squeezed)) {
      for (String field : fields.joined()) {
        ways.add(Query.of(q -> q.match(m -> m.field(field).query(squeezed).boost(boost))));
      }
    }
  }

  /**
   * Latin typing errors always, at little weight; Hangul ones in titles when nothing else helps.
   */
  private void fuzzy(String word, List<Query> ways) {
    if (demand == Demand.PART) {
      return;
    }
    boolean relaxed = demand == Demand.SOME;
    if (word.length() >= 5
        && !Words.hasHangul(word)
        && word.chars().anyMatch(Character::isLetter)) {
      ways.add(
          Query.of(
              q ->
                  q.multiMatch(
                      m ->
                          m.query(word)
                              .fields(fields.prose())
                              .fuzziness(relaxed ? "AUTO" : "1")
                              .prefixLength(relaxed ? 1 : 2)
                              .maxExpansions(20)
                              .boost(0.2f))));
    } else if (relaxed && word.length() >= 3) {
      fields
          .letters()
          .ifPresent(
              field ->
                  ways.add(
                      Query.of(
                          q ->
                              q.match(
                                  m ->
                                      m.field(field)
                                          .query(word)
                                          .fuzziness("AUTO")
                                          .prefixLength(1)
                                          .boost(0.3f)))));
    }
  }

  private static Query either(Collection<Query> ways) {
    return Query.of(q -> q.disMax(d -> d.queries(List.copyOf(ways)).tieBreaker(0.1)));
  }
}
