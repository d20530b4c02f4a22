// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.Ring;
import org.attls.model.policy.RingMember;
import org.attls.model.policy.Server;
import org.attls.model.policy.Stack;

/**
 * What is set up: a stack with what its image has.
 *
 * @param stack the stack
 * @param image its image
 * @param certificates the certificates of its rings and those that sign them, signers first
 */
record Site(Stack stack, Image image, List<Certificate> certificates) {
  static Site of(Stack stack) {
    Image image = (Image) stack.eContainer();
    Set<Certificate> certificates = new LinkedHashSet<>();
    for (Ring ring : image.getRings()) {
      for (RingMember member : ring.getMembers()) {
        add(member.getCertificate(), certificates, new LinkedHashSet<>());
      }
    }
    return new Site(stack, image, List.copyOf(certificates));
  }

  private static void add(Certificate certificate, Set<Certificate> to, Set<Certificate> open) {
    if (certificate != null && !certificate.eIsProxy() && open.add(certificate)) {
      add(certificate.getSigner(), to, open);
      to.add(certificate);
    }
  }

  List<Ring> rings() {
    return image.getRings();
  }

  Optional<PolicyAgent> agent() {
    return Optional.ofNullable(image.getAgent());
  }

  List<Server> servers() {
    return stack.getServers();
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
    rings().stream().map(Ring::getOwner).filter(each -> each != null).forEach(users::add);
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
    String begin = dot > 0 ? prefix.substring(0, dot) : ringUsers().getFirst();
    int number = certificates.indexOf(certificate) + 1;
    return begin + ".CERT" + number + "." + kind;
  }
}
