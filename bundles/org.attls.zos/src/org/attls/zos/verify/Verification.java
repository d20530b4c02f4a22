// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.zos.report.Report;

/** Compares a report of a running stack with the policy as the stack should have it. */
public final class Verification {
  private Verification() {}

  /**
   * What differs, in the order of the report. No finding above the severity info means: what the
   * report shows is what the policy says. Only {@code pasearch -t} shows all rules.
   *
   * @param file the name of the report, for places
   * @param text the text of the report
   * @param policy the policy
   * @param listed which connections a NETSTAT CONN report lists; of others it says nothing
   */
  public static List<Finding> of(String file, String text, ExpectedPolicy policy, Listed listed) {
    Report report = Report.read(text);
    Collected collected = new Collected(file, text);
    head(report, policy, collected);
    switch (report.kind()) {
      case PASEARCH -> new PasearchVerifier(policy, report, collected).verify();
      case TTLS_CONNECTIONS -> new ConnectionVerifier(policy, report, collected).verify();
      case TTLS_GROUPS -> new GroupVerifier(policy, report, collected).verify();
      case CONNECTIONS -> new LiveVerifier(policy, report, collected, listed).verify();
      case UNKNOWN -> collected.at(1, FindingCode.REPORT_UNKNOWN, file);
    }
    return collected.findings();
  }

  private static void head(Report report, ExpectedPolicy policy, Collected collected) {
    report.problems().forEach(collected::unknown);
    report.cut().ifPresent(cut -> collected.at(cut.line(), FindingCode.REPORT_CUT, cut.why()));
    String stack = report.stack().orElse("");
    String wanted = policy.stack().orElse(stack);
    if (!stack.isEmpty() && !stack.equalsIgnoreCase(wanted)) {
      collected.at(1, FindingCode.REPORT_OF_OTHER_STACK, stack, wanted);
    }
    report
        .release()
        .filter(release -> !release.equals(policy.space().release()))
        .ifPresent(
            release ->
                collected.at(
                    1, FindingCode.REPORT_OF_OTHER_RELEASE, release, policy.space().release()));
  }
}
