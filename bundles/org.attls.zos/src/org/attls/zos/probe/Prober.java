// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.attls.model.facts.NamedGroup;
import org.attls.model.facts.ProtocolVersion;

/** Finds out what a port accepts, by one handshake after the other. */
public final class Prober {
  private final Target target;
  private final Offers offers;
  private final ProbeProgress progress;
  private Tries tries;

  /** Makes a prober of a port; {@link LegacyTls#allow} should have come before. */
  public Prober(Target target, ProbeProgress progress) {
    this.target = target;
    this.offers = Offers.ofThisProcess();
    this.progress = progress;
  }

  /**
   * Looks at the port.
   *
   * @throws CancellationException if the user does not want to know any more
   */
  public ProbeResult probe() {
    InetAddress address;
    try {
      address = InetAddress.getByName(target.host());
    } catch (UnknownHostException e) {
      String why = "the host name " + target.host() + " has no address";
      return nothing(Optional.empty(), new Contact.Unreachable(why));
    }
    Attempts attempts = new Attempts(target, new InetSocketAddress(address, target.port()));
    tries = new Tries(attempts, offers, progress);
    Attempt first = tries.everything();
    Contact contact =
        switch (first) {
          case Attempt.Clear clear -> new Contact.Clear(clear.what());
          case Attempt.Unreachable none -> new Contact.Unreachable(none.why());
          case Attempt.Unknown unknown -> new Contact.Unknown(unknown.why());
          case Attempt.Selected some -> new Contact.Tls();
          case Attempt.Refused all -> new Contact.Tls();
        };
    return contact instanceof Contact.Tls
        ? inDepth(address)
        : nothing(Optional.of(address), contact);
  }

  private ProbeResult inDepth(InetAddress address) {
    List<VersionResult> versions = new ArrayList<>();
    for (ProtocolVersion version : ProtocolVersion.all().reversed()) {
      String name = version.name();
      versions.add(
          offers.byVersion().containsKey(name)
              ? new VersionProbe(name, tries, offers).result()
              : VersionResult.notTried(name));
    }
    boolean heard = versions.stream().anyMatch(one -> one.acceptance() == Acceptance.ACCEPTED);
    Contact contact =
        heard || tries.heardTls()
            ? new Contact.Tls()
            : new Contact.Unknown("it ends every connection without an answer");
    return result(Optional.of(address), contact, versions, groups(versions));
  }

  private List<GroupResult> groups(List<VersionResult> versions) {
    boolean tls13 =
        versions.stream()
            .anyMatch(
                one -> one.version().equals("TLSv1.3") && one.acceptance() == Acceptance.ACCEPTED);
    return tls13
        ? NamedGroup.all().stream()
            .map(group -> new GroupResult(group, tries.group(group.name())))
            .toList()
        : List.of();
  }

  private ProbeResult result(
      Optional<InetAddress> address,
      Contact contact,
      List<VersionResult> versions,
      List<GroupResult> groups) {
    return new ProbeResult(
        target,
        address,
        contact,
        versions,
        groups,
        tries.request(),
        tries.chains(),
        tries.troubles(),
        tries.count());
  }

  private ProbeResult nothing(Optional<InetAddress> address, Contact contact) {
    int count = tries == null ? 0 : tries.count();
    return new ProbeResult(
        target,
        address,
        contact,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        count);
  }
}
