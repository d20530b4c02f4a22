// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.junit.jupiter.api.Test;

/**
 * What the checks find in real files: every line of {@code corpus-findings.csv} was compared with
 * the file by hand. The table has no text of the files.
 */
class CorpusFindingsTest {
  private static final String TABLE =
      "bundles/org.attls.pagent.tests/src/test/resources/golden/corpus-findings.csv";

  /**
   * A test of another project, which is about its name only: its rules lack the environment action
   * that TTLSEnabled On asks for.
   */
  private static final Set<String> INCOMPLETE = Set.of("045-zlux-test-hash-in-name.policy");

  private static List<Finding> findings(Path file) {
    String text = EncodedText.of(Corpus.read(file)).text();
    Lines lines = Lines.of(text);
    return FlatChecks.check(FlatPolicy.read(text), Optional.empty()).stream()
        .map(fault -> fault.in(file.getFileName().toString(), lines))
        .toList();
  }

  @Test
  void findsWhatIsInTheTable() throws IOException {
    StringBuilder table = new StringBuilder("file,line,code,severity\n");
    for (Path file : Corpus.files()) {
      for (Finding finding : findings(file)) {
        table
            .append(finding.place().file())
            .append(',')
            .append(finding.place().line())
            .append(',')
            .append(finding.code().id())
            .append(',')
            .append(finding.severity().word())
            .append('\n');
      }
    }
    Path golden = Path.of(System.getProperty("attls.root"), TABLE);
    if (Boolean.getBoolean("attls.update")) {
      Files.writeString(golden, table);
    }
    assertEquals(Files.readString(golden), table.toString());
  }

  @Test
  void validFilesHaveNoErrors() {
    Set<String> wrong = new TreeSet<>();
    int valid = 0;
    for (Path file : Corpus.files()) {
      String name = file.getFileName().toString();
      String state = Corpus.indexRow(name).get(3);
      boolean isValid = state.startsWith("complete") || state.startsWith("valid");
      if (isValid && !INCOMPLETE.contains(name)) {
        valid++;
        findings(file).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .forEach(finding -> wrong.add(name + ' ' + finding.code()));
      }
    }
    assertEquals(Set.of(), wrong);
    assertEquals(9, valid);
  }
}
