package kr.bogoseo.deploy.bench.record;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueMatchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"amount": 15000000, "bound": "gte"}      | {"amount": 1.5E7, "bound": "gte"}          | true
          {"amount": 15000000, "bound": null}       | {"amount": 15000000}                       | true
          {"amount": 15000000, "approximate":false} | {"amount": 15000000, "approximate": null}  | true
          {"amount": 15000000, "bound": null}       | {"amount": 15000000, "bound": "gte"}       | false
          {"amount": 15000000}                      | {"amount": 15000001}                       | false
          {"date": "2025-11-06"}                    | {"date": "2025-11-06", "more": 1}          | true
          {"date": "2025-11"}                       | {"date": "2025-11-06"}                     | false
          {"at": "2025-03-12T12:00:00+09:00"}       | {"at": "2025-03-12T03:00:00Z"}             | true
          {"value": 2589988, "unit": "m2"}          | {"value": 2589988.110336, "unit": "m2"}    | true
          {"value": 2589988, "unit": "m2"}          | {"value": 2589989, "unit": "m2"}           | false
          {"value": 2}                              | {}                                         | false
          """)
  void comparesFieldByField(String expected, String found, boolean same) {
    assertThat(
            ValueMatch.same(
                ContractJson.mapper().readTree(expected), ContractJson.mapper().readTree(found)))
        .isEqualTo(same);
  }
}
