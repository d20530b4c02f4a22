// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every annotated policy has exactly the findings that it says, and every finding an example. */
class AnnotatedPolicyTest {
  static List<AnnotatedPolicy> policies() {
    return AnnotatedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void hasExactlyTheFindingsThatItSays(AnnotatedPolicy policy) {
    assertEquals(policy.expected(), policy.found());
  }

  @Test
  void everyFindingHasAnExample() {
    Set<String> found =
        policies().stream()
            .flatMap(policy -> policy.faults().stream())
            .map(fault -> fault.code().id())
            .collect(Collectors.toSet());
    Set<String> without =
        Arrays.stream(FindingCode.values())
            .filter(code -> code.number() >= 600 && code.number() < 680)
            .map(FindingCode::id)
            .filter(id -> !found.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), without);
  }

  @Test
  void noMessageShowsAPassword() {
    for (AnnotatedPolicy policy : policies()) {
      for (Fault fault : policy.faults()) {
        String told = fault.message() + fault.data();
        for (String secret : List.of("not-for-your-eyes", "<secret>", "01234567890")) {
          assertEquals(-1, told.indexOf(secret), told);
        }
      }
    }
  }
}
