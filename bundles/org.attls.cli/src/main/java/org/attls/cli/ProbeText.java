// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.findings.Finding;
import org.attls.findings.render.Printable;
import org.attls.zos.probe.Acceptance;
import org.attls.zos.probe.CertificateFacts;
import org.attls.zos.probe.GroupResult;
import org.attls.zos.probe.JudgedChain;
import org.attls.zos.probe.PortPolicy;
import org.attls.zos.probe.ProbeResult;
import org.attls.zos.probe.ProbedSuite;
import org.attls.zos.probe.Trust;
import org.attls.zos.probe.VersionResult;

/**
 * Tells people what a port does.
 *
 * @param console where it will be printed
 * @param result what it does
 * @param chains its certificates
 * @param expected what the policy says of it
 * @param findings what is wrong
 */
record ProbeText(
    Console console,
    ProbeResult result,
    List<JudgedChain> chains,
    Optional<PortPolicy> expected,
    List<Finding> findings) {
  /**
   * The whole answer.
   *
   * @param policy the policy that it was compared with, for excerpts
   */
  String text(Optional<AnalysedPolicy> policy) {
    StringBuilder out = new StringBuilder(head());
    result.versions().forEach(version -> version(version, out));
    groups(out);
    if (result.acceptsTls()) {
      line(out, "client certificate", client());
    }
    result.troubles().forEach(trouble -> line(out, "not completed", Printable.of(trouble)));
    chains.forEach(chain -> chain(chain, out));
    expected.ifPresent(one -> out.append("policy: ").append(ruled(one)).append('\n'));
    FindingsText.print(
        out, findings, policy.map(AnalysedPolicy::texts).orElse(Map.of()), console.hasColour());
    return out.toString();
  }

  private String head() {
    String address =
        result
            .address()
            .map(one -> one.getHostAddress())
            .filter(one -> !one.equals(result.target().host()))
            .map(one -> " at " + one)
            .orElse("");
    return result.target() + address + ", handshakes tried: " + result.handshakes() + '\n';
  }

  private static void version(VersionResult version, StringBuilder out) {
    out.append(version.version()).append(": ").append(version.acceptance().words());
    boolean told = version.acceptance() != Acceptance.ACCEPTED && !version.how().isEmpty();
    out.append(told ? " (" + Printable.of(version.how()) + ')' : "").append('\n');
    for (ProbedSuite suite : version.accepted()) {
      String rating =
          suite
              .known()
              .map(known -> known.rating().word() + ": " + known.ratingReason())
              .orElse("not a suite of z/OS");
      out.append(String.format(Locale.ROOT, "  %s %-45s %s\n", suite.code(), suite.name(), rating));
    }
    if (!version.unknown().isEmpty()) {
      out.append("  not known of ").append(version.unknown().size()).append(" suites: ");
      out.append(Printable.of(version.how())).append('\n');
    }
  }

  private void groups(StringBuilder out) {
    for (Acceptance acceptance : Acceptance.values()) {
      String names =
          result.groups().stream()
              .filter(one -> one.acceptance() == acceptance)
              .map(GroupResult::group)
              .map(group -> group.name())
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        line(out, "key share groups " + acceptance.words(), names);
      }
    }
  }

  private String client() {
    return result
        .request()
        .map(
            request ->
                request.authorities().isEmpty()
                    ? "asked for, of any authority"
                    : "asked for, of " + Printable.of(String.join("; ", request.authorities())))
        .orElse("not asked for");
  }

  private static void chain(JudgedChain chain, StringBuilder out) {
    out.append("certificates: ").append(trust(chain.trust()));
    out.append(chain.named() ? ", for " : ", not for ").append(chain.name()).append('\n');
    for (CertificateFacts one : chain.certificates()) {
      line(out, "  subject", Printable.of(one.subject()));
      line(out, "    issuer", Printable.of(one.issuer()));
      if (!one.names().isEmpty()) {
        line(out, "    names", Printable.of(String.join(", ", one.names())));
      }
      line(out, "    valid", one.from() + " to " + one.to());
      line(out, "    key", one.key() + ", signed with " + one.signature());
      line(out, "    SHA-256", one.fingerprint());
    }
  }

  private static String trust(Trust trust) {
    return switch (trust.state()) {
      case TRUSTED -> "trusted";
      case NOT_TRUSTED -> "NOT trusted, " + Printable.of(trust.why());
      case NOT_JUDGED -> "trust not judged";
    };
  }

  private static String ruled(PortPolicy policy) {
    return policy.isCertain()
        ? policy.rule().map(Object::toString).orElse("no rule")
        : "depends on what is not known";
  }

  private static void line(StringBuilder out, String word, String text) {
    out.append(word).append(": ").append(text).append('\n');
  }
}
