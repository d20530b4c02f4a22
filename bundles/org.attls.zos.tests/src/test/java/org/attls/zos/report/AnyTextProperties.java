// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.attls.zos.RealFiles;

/** Any bytes can be read as a report. */
class AnyTextProperties {
  private static void read(byte[] bytes) {
    Report report = Report.read(EncodedText.of(bytes).text());
    PasearchPolicy policy = PasearchPolicy.of(report);
    assertTrue(
        FlatPolicy.read(policy.text()).statements("TTLSRule").count() <= report.rules().size());
  }

  @Property(tries = 300)
  void anyBytesCanBeRead(@ForAll @Size(max = 400) byte[] bytes) {
    read(bytes);
  }

  @Property(tries = 60)
  void damagedReportsCanBeRead(@ForAll int seed) throws IOException {
    String[] files = {
      "seed/cleaned/netstat-ttls-conn-detail.txt",
      "seed/cleaned/netstat-allconn-ttlsp.txt",
      "corpus/other/o01-pasearch-t-zos31-colinpaice.txt",
      "corpus/other/o12-netstat-ttls-virtel-flattened.txt"
    };
    Random random = new Random(seed);
    Path file = RealFiles.ROOT.resolve("../shared").resolve(files[random.nextInt(files.length)]);
    byte[] bytes =
        Files.exists(file)
            ? Files.readAllBytes(file)
            : "ConnID: 00000001\nTTLSRule: A\n  Priority: 1\n".getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(200); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    read(bytes);
  }
}
