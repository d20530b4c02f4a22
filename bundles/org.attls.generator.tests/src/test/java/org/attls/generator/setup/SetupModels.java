// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.Map;
import java.util.Optional;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.Ring;
import org.attls.model.policy.RingMember;
import org.attls.model.policy.Server;
import org.attls.model.policy.SetupStatement;
import org.attls.model.policy.Stack;
import org.attls.model.values.PortRange;

/** Builds what is set up as the language would. */
final class SetupModels {
  private static final PolicyFactory FACTORY = PolicyFactory.eINSTANCE;

  private SetupModels() {}

  static Certificate authority(String name, String label) {
    Certificate certificate = FACTORY.createCertificate();
    certificate.setAuthority(true);
    certificate.setName(name);
    certificate.setLabel(label);
    certificate.setSubject("CN=" + name + ",O=ABC,C=US");
    return certificate;
  }

  static Certificate server(String name, String owner, Certificate signer) {
    Certificate certificate = FACTORY.createCertificate();
    certificate.setName(name);
    certificate.setOwner(owner);
    certificate.setSubject("CN=" + name + ".example.com,O=ABC,C=US");
    certificate.setSigner(signer);
    return certificate;
  }

  static Ring ring(String name, String owner, Certificate... members) {
    Ring ring = FACTORY.createRing();
    ring.setName(name);
    ring.setOwner(owner);
    for (Certificate each : members) {
      RingMember member = FACTORY.createRingMember();
      member.setCertificate(each);
      member.setDefaultMember(!each.isAuthority());
      ring.getMembers().add(member);
    }
    return ring;
  }

  static Server server(String name, String kind, int port, String... statements) {
    Server server = FACTORY.createServer();
    server.setName(name);
    server.setKind(kind);
    server.setUser("TCPCS");
    server.setPort(PortRange.of(port, port));
    for (int i = 0; i < statements.length; i += 2) {
      SetupStatement statement = FACTORY.createSetupStatement();
      statement.setKeyword(statements[i]);
      statement.setValue(statements[i + 1]);
      server.getStatements().add(statement);
    }
    return server;
  }

  static PolicyAgent agent(String configuration, String environment) {
    PolicyAgent agent = FACTORY.createPolicyAgent();
    agent.setName("PAGENT");
    agent.setUser("TCPCS");
    agent.setConfiguration(configuration);
    agent.setEnvironment(environment);
    return agent;
  }

  /** A stack TCPCS of an image MVS098 at a release, without rules. */
  static Stack stack(String release) {
    Image image = FACTORY.createImage();
    image.setName("MVS098");
    image.setRelease(release);
    Stack stack = FACTORY.createStack();
    stack.setName("TCPCS");
    image.getStacks().add(stack);
    return stack;
  }

  static Image image(Stack stack) {
    return (Image) stack.eContainer();
  }

  /** The scenario of the presentation. */
  static Stack raleigh() {
    Stack stack = stack("V1R9");
    Certificate authority = authority("ABCTLS_CA", "ABCTLS CA");
    Certificate server = server("TCPSERV", "TCPCS", authority);
    server.setLabel("ABCTLS TCPSERV");
    image(stack).getRings().add(ring("TLSRING", "TCPCS", authority, server));
    image(stack).setAgent(agent("USER1.TCPCS.TCPPARMS(PAGTCONF)", "USER1.TCPCS.TCPPARMS(PAGTENV)"));
    stack.setPolicyFile("USER1.TCPCS.TCPPARMS(ATTLS)");
    stack.getServers().add(server("TN3270A", "TN3270", 2025, "CONNTYPE", "SECURE"));
    stack
        .getServers()
        .add(
            server(
                "FTP40211",
                "FTP",
                4021,
                "SECURE_FTP",
                "ALLOWED",
                "SECURE_LOGIN",
                "NO_CLIENT_AUTH",
                "SECURE_PASSWORD",
                "REQUIRED",
                "SECURE_CTRLCONN",
                "CLEAR",
                "SECURE_DATACONN",
                "CLEAR",
                "PASSIVEDATAPORTS",
                "50000-50200"));
    return stack;
  }

  static Map<String, String> texts(Stack stack) {
    return texts(stack, SecurityProduct.RACF, Optional.empty());
  }

  static Map<String, String> texts(Stack stack, SecurityProduct product, Optional<String> main) {
    return Setup.texts(Setup.of(stack, new Setup.Wish(product, main)));
  }
}
