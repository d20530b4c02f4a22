// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A chain of certificates and what is to be said of it.
 *
 * @param certificates the certificates, that of the server first
 * @param trust whether it can be trusted
 * @param invalid the certificates of it that are not valid at the time of the judgement
 * @param name the name that a client looks for
 * @param named whether the certificate of the server has that name
 */
public record JudgedChain(
    List<CertificateFacts> certificates,
    Trust trust,
    List<CertificateFacts> invalid,
    String name,
    boolean named) {
  /** Copies the lists, so that the judgement cannot change. */
  public JudgedChain {
    certificates = List.copyOf(certificates);
    invalid = List.copyOf(invalid);
  }

  /**
   * Judges the chains that a port showed.
   *
   * @param authorities whom to trust; empty if nobody said
   * @param now the time of the judgement
   */
  public static List<JudgedChain> of(
      ProbeResult result, Optional<Authorities> authorities, Instant now) {
    String name = result.target().nameToFind();
    return result.chains().stream().map(chain -> of(chain, name, authorities, now)).toList();
  }

  private static JudgedChain of(
      List<X509Certificate> chain, String name, Optional<Authorities> authorities, Instant now) {
    List<CertificateFacts> facts = chain.stream().map(CertificateFacts::of).toList();
    return new JudgedChain(
        facts,
        authorities.map(some -> some.judge(chain)).orElse(Trust.NOT_JUDGED),
        facts.stream().filter(one -> now.isBefore(one.from()) || now.isAfter(one.to())).toList(),
        name,
        CertificateName.isFor(chain.getFirst(), name));
  }
}
