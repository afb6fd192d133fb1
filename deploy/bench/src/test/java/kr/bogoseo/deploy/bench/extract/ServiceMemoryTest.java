package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceMemoryTest {

  @Test
  void addsThePoolsOfTheHeapOnly() {
    String page =
        """
        # TYPE jvm_memory_used_bytes gauge
        jvm_memory_used_bytes{application="x",area="heap",id="Eden"} 1.5E6
        jvm_memory_used_bytes{application="x",area="heap",id="Old"} 500000.0
        jvm_memory_used_bytes{application="x",area="nonheap",id="Metaspace"} 9.0E7
        """;

    assertThat(ServiceMemory.heapBytes(page)).hasValue(2_000_000);
    assertThat(ServiceMemory.heapBytes("up 1")).isEmpty();
  }

  @Test
  void findsTheSocketThatListensNotOneThatIsConnected() {
    String table =
        """
          sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
           0: 0100007F:1F92 0100007F:9999 01 00000000:00000000 00:00000000 00000000     0        0 11 1
           1: 0100007F:1F92 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 22 1
        """;

    assertThat(ServiceProcesses.socket(table, 8082)).contains("socket:[22]");
    assertThat(ServiceProcesses.socket(table, 8083)).isEmpty();
  }
}
