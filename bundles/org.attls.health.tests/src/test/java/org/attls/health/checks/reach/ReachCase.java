// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.health.FlatSources;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;
import org.attls.health.checks.AllChecks;
import org.attls.health.inventory.InventoryFiles;
import org.attls.health.inventory.InventoryReader;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/**
 * A case of the checks of reach: rules in short, inventory files, and what is to be said of them.
 *
 * @param sections the texts of the case by their headings
 */
record ReachCase(Map<String, String> sections) {
  private static final String HEADING = "=== ";
  private static final String POLICY = "p.policy";

  /** The heading of what is expected. */
  static final String EXPECTED = "findings";

  static ReachCase read(String text) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    String heading = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith(HEADING)) {
        heading = line.substring(HEADING.length());
        sections.put(heading, new StringBuilder());
      } else if (!heading.isEmpty()) {
        sections.get(heading).append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((name, content) -> texts.put(name, content.toString()));
    return new ReachCase(texts);
  }

  String expected() {
    return sections.getOrDefault(EXPECTED, "");
  }

  /** What the checks of reach say, a line each. */
  String said() {
    StringBuilder said = new StringBuilder();
    InventoryFiles files = InventoryReader.of(inventory());
    HealthInput input = input(files);
    List<Finding> findings = new ArrayList<>(files.findings());
    for (HealthCheck check : AllChecks.LIST) {
      if (check.getClass().getPackage().equals(ReachCase.class.getPackage())
          && check.obstacle(input).isEmpty()) {
        findings.addAll(check.check(input));
      }
    }
    findings.stream().sorted().forEach(finding -> said.append(line(finding)).append('\n'));
    return said.toString();
  }

  private static String line(Finding finding) {
    return finding.place().file()
        + ':'
        + finding.place().line()
        + ':'
        + finding.place().column()
        + ' '
        + finding.severity().word()
        + ' '
        + finding.code().id()
        + ' '
        + finding.message();
  }

  HealthInput input(InventoryFiles files) {
    String text = ShortPolicy.of(sections.getOrDefault("rules", "").lines().toList());
    PolicySpace space = PolicySpace.of(FlatPolicy.read(text), Release.of("V2R5"));
    return new HealthInput(
        "SYS1/TCPIP",
        "SYS1",
        "TCPIP",
        space,
        new FlatSources(POLICY, Lines.of(text)),
        files.inventory());
  }

  private SortedMap<String, String> inventory() {
    SortedMap<String, String> inventory = new TreeMap<>();
    sections.forEach(
        (name, text) -> {
          if (name.endsWith(".csv")) {
            inventory.put(name, text);
          }
        });
    return inventory;
  }
}
