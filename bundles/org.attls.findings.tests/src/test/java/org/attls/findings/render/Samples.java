// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.findings.Suppressed;
import org.attls.findings.Suppression;

/** Findings to render. */
final class Samples {

  static final Tool TOOL = Tool.workbench("1.2.3");

  private Samples() {}

  /** Findings of each severity, with the signs that JSON and URIs must escape. */
  static List<Finding> few() {
    Place first = new Place("raleigh/a b#ü.attls", 12, 19, 12, 24);
    Place second = new Place("raleigh/c.attls", 1, 1, 3, 2);
    return List.of(
        Finding.at(FindingCode.PORT_INVALID, first, "Traffic type 1", 70000),
        Finding.of(
            FindingCode.UNRESOLVED_REFERENCE,
            second,
            List.of("GOLD", "ABC_\"Gold\""),
            "security level",
            "GOLD\u001b\\<b>&\u2028",
            " Did you mean ABC_\"Gold\"?"),
        new Finding(FindingCode.EMPTY_STACK, Severity.ERROR, "Made graver.", second, List.of()),
        Finding.at(FindingCode.UNUSED_OBJECT, second, "address group", "LAN"),
        Finding.at(FindingCode.PORT_INVALID, second, "Traffic type 2", 0));
  }

  /** A finding that is suppressed, and a check that did not run. */
  static Aside aside() {
    Place place = Place.start("raleigh/d.attls");
    Finding finding = Finding.at(FindingCode.UNUSED_OBJECT, place, "address group", "LAN");
    Suppression by =
        new Suppression(Set.of(FindingCode.UNUSED_OBJECT), "an old partner", place, place);
    return new Aside(
        List.of(new Suppressed(finding, by)), List.of(new Skipped("S/T", "ports", "no ports.csv")));
  }

  /** One finding of every code. */
  static List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    for (FindingCode code : FindingCode.values()) {
      Object[] values = new Object[code.placeholders()];
      Arrays.fill(values, "x");
      findings.add(Finding.at(code, Place.start("a.attls"), values));
    }
    return findings;
  }

  static String render(Renderer renderer, List<Finding> findings) throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(findings, out);
    return out.toString();
  }
}
