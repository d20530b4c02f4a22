// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.junit.jupiter.api.Assumptions;

/** Policies that others wrote; they lie beside the project, where they are at hand at all. */
final class Corpus {
  private static final Path FOLDER =
      Path.of(System.getProperty("attls.root"), "../shared/corpus/policies");

  private Corpus() {}

  static PolicySpace read(String file) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no corpus beside the project");
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
    return PolicySpace.of(FlatPolicy.read(EncodedText.of(bytes).text()), Release.of("V2R5"));
  }
}
