package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The server's JVM: the options that its launcher would choose, with our heap and collector. */
record ServerCommand(
    NodeSettings settings,
    Distribution distribution,
    NodeDirectories directories,
    Jdk jdk,
    NodeUser user) {

  /** From here on pauses of the serial collector are felt; below it saves 170 MiB. */
  private static final int LARGE_HEAP_MIB = 2048;

  Process start(NodeLog log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(user.command(command()))
            .directory(directories.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
    // Neither secrets nor JVM options of this process are the server's business.
    environment.clear();
    environment.put("PATH", path);
    environment.put("LANG", "C.UTF-8");
    environment.put("HOME", directories.temporary().toString());
    environment.put("LIBFFI_TMPDIR", directories.temporary().toString());
    return builder.start();
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(jdk.java());
    command.addAll(
        List.of(
            "-Xms" + settings.heapMiB() + "m",
            "-Xmx" + settings.heapMiB() + "m",
            "-XX:MaxDirectMemorySize=" + settings.heapMiB() / 2 + "m",
            "-XX:-AlwaysPreTouch",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=" + directories.logs().resolve("crash-%p.log"),
            "-XX:-OmitStackTraceInFastThrow",
            "-Xss1m"));
    command.add(settings.heapMiB() < LARGE_HEAP_MIB ? "-XX:+UseSerialGC" : "-XX:+UseG1GC");
    if (settings.shortStart()) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.addAll(properties());
    command.addAll(modules());
    return command;
  }

  private List<String> properties() {
    return List.of(
        "-Des.path.home=" + distribution.home(),
        "-Des.distribution.type=zip",
        "-Des.java.type=ES_JAVA_HOME",
        "-Des.networkaddress.cache.ttl=60",
        "-Des.networkaddress.cache.negative.ttl=10",
        "-Djava.io.tmpdir=" + directories.temporary(),
        "-Djava.awt.headless=true",
        "-Djava.locale.providers=" + (jdk.feature() >= 23 ? "CLDR" : "SPI,COMPAT"),
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Djna.nosys=true",
        "-Dio.netty.noUnsafe=true",
        "-Dio.netty.noKeySetOptimization=true",
        "-Dio.netty.recycler.maxCapacityPerThread=0",
        "-Dlog4j.shutdownHookEnabled=false",
        "-Dlog4j2.disable.jmx=true",
        "-Dlog4j2.formatMsgNoLookups=true",
        "-Dorg.apache.lucene.vectorization.upperJavaFeatureVersion=" + jdk.feature(),
        "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1");
  }

  private List<String> modules() {
    List<String> modules = new ArrayList<>();
    modules.add("--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core");
    modules.add("--enable-native-access=ALL-UNNAMED");
    if (jdk.feature() >= 24) {
      modules.add("--illegal-native-access=deny");
    }
    modules.addAll(
        List.of(
            "-XX:+EnableDynamicAgentLoading",
            "-Djdk.attach.allowAttachSelf=true",
            "--patch-module=java.base=" + distribution.entitlementBridge(),
            "--add-exports=java.base/org.elasticsearch.entitlement.bridge=org.elasticsearch.entitlement,"
                + "java.logging,java.net.http,java.naming,jdk.net,jdk.zipfs,jdk.management.agent",
            "--add-modules=jdk.incubator.vector",
            "--module-path",
            distribution.lib().toString(),
            "--add-modules=jdk.net",
            "--add-modules=jdk.management.agent",
            "--add-modules=ALL-MODULE-PATH",
            "-m",
            "org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch"));
    return modules;
  }
}
