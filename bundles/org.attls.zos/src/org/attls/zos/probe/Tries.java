// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** The handshakes of one probe, and what they showed by the way. */
final class Tries {
  private final Attempts attempts;
  private final Offers offers;
  private final ProbeProgress progress;
  private final Map<X509Certificate, List<X509Certificate>> chains = new LinkedHashMap<>();
  private final Set<String> troubles = new LinkedHashSet<>();
  private ClientRequest request;
  private boolean heardTls;
  private int count;

  Tries(Attempts attempts, Offers offers, ProbeProgress progress) {
    this.attempts = attempts;
    this.offers = offers;
    this.progress = progress;
  }

  /** Offers all that there is. */
  Attempt everything() {
    List<String> suites =
        offers.byVersion().values().stream()
            .flatMap(List::stream)
            .distinct()
            .map(suite -> offers.javaName(suite).orElseThrow())
            .toList();
    List<String> versions = List.copyOf(offers.byVersion().sequencedKeySet());
    return make("first contact", new Offer(versions, suites, List.of()));
  }

  /**
   * Offers suites of one version. A port that just ends the connection is asked twice: it may have
   * been busy.
   */
  Attempt suites(String version, List<ProbedSuite> suites) {
    Offer offer =
        new Offer(
            List.of(version),
            suites.stream().map(suite -> offers.javaName(suite).orElseThrow()).toList(),
            List.of());
    Attempt attempt = make(version, offer);
    boolean silently = attempt instanceof Attempt.Refused refused && !refused.alert();
    return silently ? make(version, offer) : attempt;
  }

  /** Offers one group in TLS 1.3. */
  Acceptance group(String name) {
    Optional<String> javaName =
        Arrays.stream(Contexts.fresh().getSupportedSSLParameters().getNamedGroups())
            .filter(name::equalsIgnoreCase)
            .findFirst();
    if (javaName.isEmpty()) {
      return Acceptance.NOT_TRIED;
    }
    List<String> suites =
        offers.byVersion().get("TLSv1.3").stream()
            .map(suite -> offers.javaName(suite).orElseThrow())
            .toList();
    Offer offer = new Offer(List.of("TLSv1.3"), suites, List.of(javaName.get()));
    return switch (make("group " + name, offer)) {
      case Attempt.Selected yes -> Acceptance.ACCEPTED;
      case Attempt.Refused no -> Acceptance.REFUSED;
      default -> Acceptance.UNKNOWN;
    };
  }

  private Attempt make(String about, Offer offer) {
    if (progress.cancelled()) {
      throw new CancellationException("cancelled");
    }
    progress.trying(about, count);
    count++;
    Attempt attempt = attempts.make(offer);
    heardTls |= attempt instanceof Attempt.Refused refused && refused.alert();
    if (attempt instanceof Attempt.Selected selected) {
      heardTls = true;
      selected.request().ifPresent(asked -> request = asked);
      selected.trouble().ifPresent(troubles::add);
      if (!selected.chain().isEmpty()) {
        chains.putIfAbsent(selected.chain().getFirst(), selected.chain());
      }
    }
    return attempt;
  }

  /** Whether anything of what was said was TLS. */
  boolean heardTls() {
    return heardTls;
  }

  /** The different chains. */
  List<List<X509Certificate>> chains() {
    return List.copyOf(chains.values());
  }

  /** Why handshakes did not come to their end. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  /** What the server asked for. */
  Optional<ClientRequest> request() {
    return Optional.ofNullable(request);
  }

  /** How many handshakes were tried. */
  int count() {
    return count;
  }
}
