package kr.bogoseo.deploy.local;

import java.util.List;
import java.util.stream.Stream;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.process.Unit;

/**
 * What runs, in the order of need: each tier works only with those before it. All start together;
 * the last tier stops first.
 */
record Tiers(List<List<Unit>> inOrder) {

  static Tiers of(StackSettings settings) throws StartException {
    Ports ports = settings.ports();
    List<Unit> kafka =
        settings.kafkaElsewhere()
            ? List.of()
            : List.of(new KafkaUnit(settings.data(), ports.kafka()));
    List<Unit> elasticsearch =
        settings.elasticsearchElsewhere()
            ? List.of()
            : List.of(new ElasticsearchUnit(settings.data(), ports.elasticsearch()));
    return new Tiers(List.of(kafka, elasticsearch, List.<Unit>copyOf(ServicesUnit.of(settings))));
  }

  /** What would run on these ports, to ask it; never to start it. */
  static Tiers on(DataDirectory data, Ports ports) {
    return new Tiers(
        List.of(
            List.of(new KafkaUnit(data, ports.kafka())),
            List.of(new ElasticsearchUnit(data, ports.elasticsearch())),
            List.of(ServicesUnit.toAsk(data, ports))));
  }

  List<Unit> units() {
    return inOrder.stream().flatMap(List::stream).toList();
  }

  Stream<List<Unit>> inStopOrder() {
    return inOrder.reversed().stream();
  }
}
