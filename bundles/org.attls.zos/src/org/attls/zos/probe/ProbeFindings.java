// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;

/** Judges what a probe found. */
public final class ProbeFindings {
  private ProbeFindings() {}

  /**
   * What is wrong, or could not be judged.
   *
   * @param result what the port does
   * @param certificates what is known of the chains of its certificates
   * @param policy what the policy says of the port; empty without a policy
   */
  public static List<Finding> of(
      ProbeResult result, List<JudgedChain> certificates, Optional<PortPolicy> policy) {
    List<Finding> findings = new ArrayList<>();
    policy.ifPresent(one -> new PolicyComparison(result, one, findings).compare());
    if (policy.isEmpty()) {
      contact(result, findings);
    }
    CertificateFindings.add(result, certificates, findings);
    return findings.stream().sorted().toList();
  }

  /** What to say of a port that does not speak TLS, where no policy is at hand. */
  private static void contact(ProbeResult result, List<Finding> findings) {
    Place place = at(result);
    String port = result.target().toString();
    switch (result.contact()) {
      case Contact.Tls tls when !result.acceptsTls() ->
          findings.add(Finding.at(FindingCode.PORT_ACCEPTS_NOTHING, place, port));
      case Contact.Tls tls -> {
        // It is in order.
      }
      case Contact.Clear clear ->
          findings.add(
              Finding.at(FindingCode.PORT_NOT_TLS, place, port, clear.what() + hint(result)));
      case Contact.Unknown unknown -> findings.add(silent(result, unknown));
      case Contact.Unreachable none -> findings.add(unreachable(result, none));
    }
  }

  static Finding silent(ProbeResult result, Contact.Unknown unknown) {
    return Finding.at(FindingCode.PORT_NOT_UNDERSTOOD, at(result), result.target(), unknown.why());
  }

  static Finding unreachable(ProbeResult result, Contact.Unreachable none) {
    return Finding.at(FindingCode.PORT_NOT_REACHED, at(result), result.target(), none.why());
  }

  /** The place of findings about the port itself. */
  static Place at(ProbeResult result) {
    return Place.start(result.target().toString());
  }

  /** Which way of beginning fits what the port said. */
  static String hint(ProbeResult result) {
    if (result.target().startTls() != StartTls.NONE
        || !(result.contact() instanceof Contact.Clear clear)) {
      return "";
    }
    if (clear.what().contains("\"220")) {
      return "; if it is an FTP server, add --starttls ftp";
    }
    return clear.what().contains("bytes FF F") ? "; if it is TN3270, add --starttls tn3270" : "";
  }
}
