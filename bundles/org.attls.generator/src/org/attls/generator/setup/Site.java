// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.model.effective.Effective;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.Ring;
import org.attls.model.policy.RingMember;
import org.attls.model.policy.Server;
import org.attls.model.policy.Stack;

/**
 * What is set up: a stack with what its image has, with the values of the stack's symbols.
 *
 * @param stack the stack
 * @param image its image
 * @param effective the objects as the stack has them
 * @param certificates the certificates of its rings and those that sign them, signers first
 */
record Site(Stack stack, Image image, Effective effective, List<Certificate> certificates) {
  static Site of(Stack stack) {
    Image image = (Image) stack.eContainer();
    Effective effective = Effective.in(stack);
    Set<Certificate> certificates = new LinkedHashSet<>();
    for (Ring ring : image.getRings()) {
      for (RingMember member : ring.getMembers()) {
        add(member.getCertificate(), certificates, new LinkedHashSet<>());
      }
    }
    return new Site(stack, image, effective, certificates.stream().map(effective::setup).toList());
  }

  private static void add(Certificate certificate, Set<Certificate> to, Set<Certificate> open) {
    if (certificate != null && !certificate.eIsProxy() && open.add(certificate)) {
      add(certificate.getSigner(), to, open);
      to.add(certificate);
    }
  }

  List<Ring> rings() {
    return image.getRings().stream().map(effective::setup).toList();
  }

  Optional<PolicyAgent> agent() {
    return Optional.ofNullable(image.getAgent()).map(effective::setup).flatMap(Sound::agent);
  }

  List<Server> servers() {
    return stack.getServers().stream()
        .map(effective::setup)
        .map(Sound::server)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The certificate of a ring, if there is one of which commands can be written. */
  Optional<Certificate> certificate(RingMember member) {
    return now(member.getCertificate()).filter(each -> Lacks.of(each).isEmpty());
  }

  /** The authority that signs a certificate, if there is one. */
  Optional<Certificate> signer(Certificate certificate) {
    return now(certificate.getSigner());
  }

  private Optional<Certificate> now(Certificate certificate) {
    return Optional.ofNullable(certificate).filter(each -> !each.eIsProxy()).map(effective::setup);
  }

  /** Where the policy is on z/OS, if that is said. */
  Optional<String> policyFile() {
    return Sound.place(effective.text(stack.getPolicyFile()));
  }

  /** The image configuration of the Policy Agent, if it is a file of its own. */
  Optional<String> configurationFile() {
    return Sound.place(effective.text(stack.getConfigurationFile()));
  }

  /** The user ID of a server. */
  static String user(Server server) {
    return server.getUser() == null ? server.getName() : server.getUser();
  }

  /** The user ID of the Policy Agent. */
  static String user(PolicyAgent agent) {
    return agent.getUser() == null ? agent.getName() : agent.getUser();
  }

  /** The label of a certificate. */
  static String label(Certificate certificate) {
    return certificate.getLabel() == null ? certificate.getName() : certificate.getLabel();
  }

  /** The users of the servers and the owners of the rings, each once. */
  List<String> ringUsers() {
    Set<String> users = new LinkedHashSet<>();
    rings().stream()
        .map(Ring::getOwner)
        .filter(each -> each != null && Texts.isUser(each))
        .forEach(users::add);
    servers().forEach(each -> users.add(user(each)));
    return new ArrayList<>(users);
  }

  /** Those that may use the stack before there is a policy. */
  List<String> earlyUsers() {
    Set<String> users = new LinkedHashSet<>();
    agent().ifPresent(each -> users.add(user(each)));
    agent().ifPresent(each -> users.addAll(each.getEarly()));
    servers().forEach(each -> users.add(user(each)));
    return new ArrayList<>(users);
  }

  /** The data set of a certificate that goes out or comes in. */
  String dataSet(Certificate certificate, String kind) {
    String place = agent().map(PolicyAgent::getConfiguration).filter(Texts::isDataSet).orElse(null);
    String prefix = place == null ? null : place.replaceFirst("\\(.*", "");
    int dot = prefix == null ? -1 : prefix.lastIndexOf('.');
    String begin =
        dot > 0
            ? prefix.substring(0, dot)
            : ringUsers().stream().findFirst().orElse("ATTLS"); // No ring is written then.
    int number = certificates.indexOf(certificate) + 1;
    return begin + ".CERT" + number + "." + kind;
  }
}
