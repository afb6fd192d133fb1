package kr.bogoseo.deploy.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.api.Test;

class LabelledQueryTest {

  @Test
  void readsGradesAndFiltersInTheWordsOfTheApi() {
    LabelledQuery query =
        LabelledQuery.of(
            ContractJson.mapper()
                .readTree(
                    """
                    {"id": "q1", "query": "출장",
                     "filters": {"docType": "trip_report", "tripStart": {"gte": "2025-11-01"}},
                     "relevant": [{"file": "a", "grade": 2}, {"file": "a", "grade": 3}]}"""));

    assertThat(query.grades()).containsExactly(java.util.Map.entry("a", 3));
    assertThat(query.filters())
        .containsExactly(
            java.util.Map.entry("reportType", "trip_report"),
            java.util.Map.entry("departFrom", "2025-11-01"));
  }
}
