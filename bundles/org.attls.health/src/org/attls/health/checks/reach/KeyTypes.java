// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.SuiteChoice;
import org.attls.findings.FindingCode;
import org.attls.health.HealthInput;
import org.attls.health.inventory.RingEntry;

/** Servers whose cipher suites all need another type of key than their certificates have (H14). */
public final class KeyTypes extends RingCheck {
  private static final String RSA = "RSA";
  private static final String ECC = "ECC";
  private static final String TLS13 = "TLSv1.3";

  @Override
  public String concern() {
    return "keys that suit no cipher suite";
  }

  @Override
  void look(HealthInput input, RingUse use, Cases cases) {
    if (!use.isServer() || use.rings().isEmpty()) {
      return;
    }
    List<SuiteChoice> suites =
        Negotiation.of(use.rule().effective(), input.space().release()).usableSuites();
    List<SuiteChoice> older = suites.stream().filter(suite -> !isTls13(suite)).toList();
    Set<String> wanted = older.stream().map(KeyTypes::keyType).collect(Collectors.toSet());
    if (wanted.size() != 1 || wanted.contains("")) {
      return;
    }
    String need = wanted.iterator().next();
    if (use.isWrong(ring -> isUnfit(use.shown(ring), need))) {
      RingEntry shown = use.shown(use.rings().getFirst()).getFirst();
      cases.add(
          FindingCode.KEY_TYPE_UNFIT,
          use.at(),
          use.rule(),
          type(shown.keyType()),
          shown.label(),
          use.name(),
          need,
          older.size() < suites.size() ? " unless a partner has TLSv1.3" : "");
    }
  }

  /** Whether all certificates are known to have keys of other types. */
  private static boolean isUnfit(List<RingEntry> shown, String need) {
    return !shown.isEmpty()
        && shown.stream()
            .allMatch(entry -> !entry.keyType().isEmpty() && !type(entry.keyType()).equals(need));
  }

  private static String type(String keyType) {
    return keyType.endsWith(ECC) ? ECC : keyType;
  }

  private static boolean isTls13(SuiteChoice suite) {
    return suite.suite().filter(known -> known.protocolMin().equals(TLS13)).isPresent();
  }

  /** The type of key that a suite needs; empty if that is not known, or none. */
  private static String keyType(SuiteChoice suite) {
    String exchange = suite.suite().map(known -> known.keyExchange()).orElse("");
    return switch (exchange) {
      case "RSA", "DHE_RSA", "ECDHE_RSA" -> RSA;
      case "ECDHE_ECDSA", "ECDH_ECDSA", "ECDH_RSA" -> ECC;
      default -> "";
    };
  }
}
