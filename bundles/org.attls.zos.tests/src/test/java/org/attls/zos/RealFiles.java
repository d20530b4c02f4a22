// SPDX-License-Identifier: EPL-2.0

package org.attls.zos;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attls.pagent.text.EncodedText;

/** Real reports and policies, which lie beside the project; tests are skipped without them. */
public final class RealFiles {
  /** The project's folder. */
  public static final Path ROOT = Path.of(System.getProperty("attls.root"));

  private RealFiles() {}

  /**
   * The text of a file beside the project.
   *
   * @param path the path below the folder of shared files
   */
  public static String shared(String path) throws IOException {
    Path file = ROOT.resolve("../shared").resolve(path);
    assumeTrue(Files.exists(file), "not at hand, so this is not tested: " + path);
    return EncodedText.of(Files.readAllBytes(file)).text();
  }

  /** The policy of the Raleigh example in compatible naming, as the generator's tests have it. */
  public static String raleigh() throws IOException {
    return Files.readString(
        ROOT.resolve(
            "bundles/org.attls.generator.tests/src/test/resources/org/attls/generator/"
                + "raleigh-compatible.policy"));
  }

  /** The report of the scenario's FTP connection. */
  public static String seedReport() throws IOException {
    return shared("seed/cleaned/netstat-ttls-conn-detail.txt");
  }

  /** A complete report of twelve rules. */
  public static String pasearch() throws IOException {
    return shared("corpus/other/o01-pasearch-t-zos31-colinpaice.txt");
  }
}
