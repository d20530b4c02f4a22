// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.ClientCheck;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Protection;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Suppressed;
import org.attls.findings.Suppression;
import org.attls.health.HealthReport;
import org.attls.health.NotRun;
import org.attls.health.RuleHealth;
import org.attls.health.expect.Demand;
import org.attls.health.expect.Expectation;
import org.attls.health.posture.Grade;
import org.attls.health.posture.Posture;
import org.attls.health.posture.Reason;
import org.attls.health.profile.Profile;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/** Reports to make pages of. What they say is made up; the checks have tests of their own. */
final class Samples {
  private static final List<Grade> GRADES =
      List.of(Grade.STRONG, Grade.ACCEPTABLE, Grade.WEAK, Grade.BROKEN, Grade.NONE, Grade.UNKNOWN);

  private Samples() {}

  /** A policy with so many rules, which differ in name, port and partner. */
  static PolicySpace policy(int count) {
    StringBuilder text = new StringBuilder("TTLSGroupAction On\n{\nTTLSEnabled On\n}\n");
    for (int i = 0; i < count; i++) {
      text.append("TTLSRule RULE_").append(i).append("\n{\nPriority ").append(count - i);
      text.append("\nRemoteAddr 10.").append(i / 7).append(".0.0/16");
      text.append("\nLocalPortRange ").append(2000 + i);
      text.append("\nDirection Inbound\nTTLSGroupActionRef On\n}\n");
    }
    return PolicySpace.of(FlatPolicy.read(text.toString()), Release.of("V2R5"));
  }

  /** The rules of such a policy; texts of others go wherever a page shows a text of the user. */
  static List<RuleHealth> rules(int count, String text) {
    List<RuleHealth> rules = new ArrayList<>();
    for (PolicyRule rule : policy(count).rules()) {
      Grade grade = GRADES.get(rule.position() / 3 % GRADES.size());
      rules.add(
          new RuleHealth(
              rule,
              text + rule.name(),
              place(text, rule.position() + 1),
              rule.position() / 3 % 2 == 0 ? Optional.of(text + "LEVEL") : Optional.empty(),
              posture(grade, text)));
    }
    return rules;
  }

  private static Posture posture(Grade grade, String text) {
    boolean clear = grade == Grade.NONE;
    return new Posture(
        grade,
        clear ? Protection.CLEAR : Protection.PROTECTED,
        clear ? Optional.empty() : Optional.of("TLSv1.3 " + text + "TLS_AES_256_GCM_SHA384"),
        clear ? Optional.empty() : Optional.of("TLSv1.2"),
        Certainty.PERHAPS,
        ClientCheck.REQUIRED,
        text + "is checked",
        grade == Grade.STRONG
            ? List.of()
            : List.of(new Reason(grade, text + "is a reason", text + "standard")));
  }

  static Place place(String text, int line) {
    return new Place(text + "web.attls", line, 1, line, 5);
  }

  static Finding finding(FindingCode code, String text, int line) {
    return new Finding(code, code.severity(), text + "message", place(text, line), List.of());
  }

  /** A report with something of everything. */
  static HealthReport report(String subject, String text, int rules) {
    Suppression decision =
        new Suppression(
            Set.of(FindingCode.EMPTY_FILE), text + "agreed", place(text, 9), place(text, 9));
    return new HealthReport(
            subject,
            Release.of("V2R5"),
            rules(rules, text),
            List.of(
                finding(FindingCode.EMPTY_FILE, text, 3),
                finding(FindingCode.PROPERTY_TWICE, text, 7),
                finding(FindingCode.EMPTY_FILE, text, 8),
                finding(FindingCode.EXPECTATION_BROKEN, text, 40),
                finding(FindingCode.EXPECTATION_UNCERTAIN, text, 41)),
            List.of(new Suppressed(finding(FindingCode.EMPTY_FILE, text, 10), decision)),
            List.of(new NotRun(text + "ports", text + "no inventory")))
        .expecting(
            List.of(
                expectation(text + "BROKEN", new Demand.Clear(), place(text, 40), rules),
                expectation(
                    text + "UNCERTAIN",
                    new Demand.Protected(ProtocolVersion.find("TLSv1.2")),
                    place(text, 41),
                    rules),
                expectation(
                    text + "KEPT", new Demand.Level(text + "GOLD"), place(text, 42), rules)));
  }

  private static Expectation expectation(String name, Demand demand, Place place, int rules) {
    return new Expectation(
        name, policy(Math.max(1, rules)).rules().getFirst().connections(), demand, place);
  }

  /** What a page is about; with a text of the user wherever there is one. */
  static Judged judged(String text) {
    return new Judged(
        text + "shop",
        Profile.NONE,
        List.of(JudgedFile.of(text + "web.attls", "b"), JudgedFile.of(text + "base.attls", "a")),
        List.of(finding(FindingCode.NOT_TEXT, text, 1)));
  }
}
