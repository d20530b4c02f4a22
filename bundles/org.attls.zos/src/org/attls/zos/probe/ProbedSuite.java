// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.FactTable;

/**
 * A cipher suite that a port can be asked for.
 *
 * @param code its number in the IANA registry, four hexadecimal digits
 * @param name its name in the IANA registry
 */
public record ProbedSuite(String code, String name) {
  private static final Map<String, ProbedSuite> BY_CODE = byCode();

  private static Map<String, ProbedSuite> byCode() {
    Map<String, ProbedSuite> byCode = new HashMap<>();
    for (CipherSuite suite : CipherSuite.all()) {
      byCode.put(suite.code(), new ProbedSuite(suite.code(), suite.name()));
    }
    List<ProbedSuite> others =
        FactTable.read(
            ProbedSuite.class,
            "other-suites.csv",
            row -> new ProbedSuite(row.getField("code"), row.getField("name")));
    others.forEach(suite -> byCode.put(suite.code, suite));
    return byCode;
  }

  /** The suite with a code: one that z/OS knows, or one of the table of others. */
  static Optional<ProbedSuite> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** What the workbench knows of it; empty for a suite that z/OS does not have. */
  public Optional<CipherSuite> known() {
    return CipherSuite.findByCode(code);
  }

  /** The name and, in parentheses, the code. */
  @Override
  public String toString() {
    return name + " (" + code + ')';
  }
}
