// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;
import org.attls.policy.testing.Examples;
import org.attls.policy.testing.Inside;
import org.attls.policy.testing.Language;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a policy, reading it never fails: there are findings in plain words at places
 * inside the text, and errors wherever the parser had to skip something.
 */
class MutatedPolicyTest {
  private static final int CASES = 3000;
  private static final Duration ENOUGH = Duration.ofSeconds(12);

  @Test
  void isAlwaysRead() {
    Instant end = Instant.now().plus(ENOUGH);
    List<String> policies = List.of(Examples.raleigh(), Examples.everything());
    for (int seed = 0; seed < CASES && Instant.now().isBefore(end); seed++) {
      byte[] bytes = new Mutation(new Random(seed)).of(policies.get(seed % policies.size()));
      try {
        check(SourceText.decode("test.attls", bytes));
      } catch (RuntimeException | AssertionError e) {
        fail("seed " + seed + ":\n" + new String(bytes, StandardCharsets.UTF_8), e);
      }
    }
  }

  private static void check(SourceText source) {
    PolicyProject project = Language.open(source);
    List<Finding> findings = Language.findings(project);
    Inside.check(source.text(), findings);
    if (!project.resource("test.attls").getErrors().isEmpty()) {
      assertEquals(
          true, findings.stream().anyMatch(each -> each.severity() == Severity.ERROR), "no error");
    }
  }
}
