package kr.bogoseo.deploy.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
  @TempDir private Path directory;

  @Test
  void aDistributionThatTheServersUserCanReadIsUsedWhereItIs() throws Exception {
    Distribution built = Distribution.at(ElasticsearchHome.find());
    NodeUser user = NodeUser.find();
    assumeTrue(user.may('r', built.lib()), "the project lies in a private directory");

    assertThat(built.readableBy(user)).isEqualTo(built);
  }

  @Test
  void oneInAPrivateDirectoryIsCopiedOnceForEachStateOfThePlugin() throws Exception {
    NodeUser user = NodeUser.find();
    assumeTrue(user.isLent(), "only root lends the server another user");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    Path plugin = skeleton(directory.resolve("elasticsearch"));

    Distribution copy = Distribution.at(directory.resolve("elasticsearch")).readableBy(user);
    Distribution again = Distribution.at(directory.resolve("elasticsearch")).readableBy(user);
    Files.writeString(plugin.resolve("analysis.jar"), "another state");
    Distribution rebuilt = Distribution.at(directory.resolve("elasticsearch")).readableBy(user);

    try {
      assertThat(again).isEqualTo(copy);
      assertThat(rebuilt).isNotEqualTo(copy);
      assertThat(user.may('r', rebuilt.home().resolve("plugins/analysis-bogoseo/analysis.jar")))
          .isTrue();
    } finally {
      Trees.delete(copy.home());
      Trees.delete(rebuilt.home());
    }
  }

  /** What makes a directory pass for the distribution; returns its plugin directory. */
  private static Path skeleton(Path home) throws IOException {
    Path lib = Files.createDirectories(home.resolve("lib"));
    Files.writeString(lib.resolve("elasticsearch-" + Distribution.VERSION + ".jar"), "server");
    Path plugin = Files.createDirectories(home.resolve("plugins/analysis-bogoseo"));
    Files.writeString(plugin.resolve("plugin-descriptor.properties"), "name=analysis-bogoseo");
    Files.writeString(plugin.resolve("analysis.jar"), "one state");
    return plugin;
  }
}
