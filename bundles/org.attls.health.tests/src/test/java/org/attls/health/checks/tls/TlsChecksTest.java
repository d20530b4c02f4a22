// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlsChecksTest {
  private static final Set<String> MESSAGES =
      TlsPolicy.all()
          .flatMap(policy -> policy.findings().stream())
          .map(Finding::message)
          .collect(Collectors.toCollection(TreeSet::new));

  private static Stream<TlsPolicy> policies() {
    return TlsPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void findsWhatItsCommentsExpectAndNothingElse(TlsPolicy policy) {
    List<String> found = policy.findings().stream().map(TlsPolicy::told).toList();
    assertEquals(String.join("\n", policy.expected()), String.join("\n", found));
  }

  @Test
  void everyFindingOfTheChecksIsExpectedSomewhere() {
    Set<String> expected =
        TlsPolicy.all()
            .flatMap(policy -> policy.expected().stream())
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
    List<String> missing =
        Stream.of(FindingCode.values())
            .filter(code -> code.number() > 730 && code.number() < 760)
            .filter(code -> code != FindingCode.SUITE_BROKEN)
            .map(FindingCode::id)
            .filter(id -> !expected.contains(id))
            .toList();
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No version of SSL or TLS can be negotiated under rule ssl: SSLv2 and TLSv1.3: Off by default;"
            + " SSLv3: not in FIPS mode; TLSv1, TLSv1.1 and TLSv1.2: Off. Switch on a version, and"
            + " list a cipher suite for it.",
        "TLSv1 can be negotiated under rule deprecated and rule deprecated-too (TLS 1.0: deprecated by"
            + " RFC 8996). Switch it off, unless a partner has nothing newer.",
        "SSLv3 can be negotiated under rule default (SSL version 3: withdrawn by RFC 7568). Switch it"
            + " off, unless a partner has nothing newer.",
        "A Suite B profile is chosen for rule suiteb-off, but TLSv1.3 is on, and TLSv1.2 is off. Switch"
            + " on TLSv1.2, and only that.",
        "The sysplex cache of session tickets is on, first for rule ticket-cache: the started task"
            + " GSKSRVR must run on every system of the sysplex that is to share sessions.",
        "The key share groups for rule shares have none that TLS 1.3 can use (secp224r1 and secp192r1),"
            + " so TLS 1.3 cannot be negotiated. Add one, such as secp256r1.",
      })
  void someFindingSays(String message) {
    assertTrue(MESSAGES.contains(message), () -> String.join("\n", MESSAGES));
  }
}
