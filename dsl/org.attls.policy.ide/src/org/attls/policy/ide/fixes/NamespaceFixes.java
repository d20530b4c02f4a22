// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.findings.FindingCode;

/** Writes the namespace before a name that two imported namespaces have. */
class NamespaceFixes implements FixRule {
  private static final Pattern MEANT = Pattern.compile("may stand for (.+);");

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.AMBIGUOUS_NAME);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    Matcher meant = MEANT.matcher(problem.message());
    return meant.find()
        ? Arrays.stream(meant.group(1).split(" and "))
            .map(name -> Fix.of("Change to " + name, problem.replacement(name)))
            .toList()
        : List.of();
  }
}
