package kr.bogoseo.deploy.samples;

import java.util.List;
import java.util.stream.Stream;

/** Every line of a sample's body, those in table cells too. */
final class Lines {

  private Lines() {}

  static List<Inline> of(Sample sample) {
    return sample.blocks().stream().flatMap(Lines::of).toList();
  }

  private static Stream<Inline> of(Block block) {
    return switch (block) {
      case Block.Line line -> Stream.of(line.text());
      case Block.Table table ->
          table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.lines().stream());
      case Block.PageBreak _ -> Stream.empty();
    };
  }
}
