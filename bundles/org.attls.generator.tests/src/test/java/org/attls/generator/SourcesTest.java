// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.generator.history.History;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.Stack;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.settings.Settings;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Which objects of the text made which lines of the file. */
class SourcesTest {

  @Provide
  Arbitrary<Plan> plans() {
    return Plans.any();
  }

  /** The sources of the only line with a keyword. */
  private static List<EObject> of(GeneratedPolicy policy, String keyword) {
    List<String> lines = policy.text().lines().toList();
    List<Integer> found =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).strip().split(" ")[0].equals(keyword))
            .boxed()
            .toList();
    assertEquals(1, found.size(), keyword);
    return policy.sources().get(found.getFirst());
  }

  @Test
  void linesComeFromTheObjectsThatAskForThem() {
    Scene scene = Scene.of(Lines.inbound().local("443").job("JOB"));
    Settings.add(scene.level(), "reset cipher timer", "60");
    Settings.add(scene.rule(), "certificate label", "L");
    scene.level().getCiphers().add("TLS_RSA_WITH_AES_128_CBC_SHA");
    GeneratedPolicy policy = scene.generate(NamingMode.STABLE);
    assertEquals(
        List.of(scene.level().getSettings().getFirst(), scene.level()),
        of(policy, "ResetCipherTimer"));
    assertEquals(
        List.of(scene.rule().getSettings().getFirst(), scene.rule()),
        of(policy, "CertificateLabel"));
    assertEquals(List.of(scene.level()), of(policy, "V3CipherSuites"));
    assertEquals(List.of(scene.image().getKeyRing(), scene.image()), of(policy, "Keyring"));
    assertEquals(
        List.of(scene.type().getLocalPorts(), scene.type(), scene.descriptor()),
        of(policy, "Port"));
    assertEquals(List.of(scene.type(), scene.descriptor()), of(policy, "Jobname"));
    assertEquals(List.of(scene.type(), scene.row(), scene.rule()), of(policy, "TTLSRule"));
    assertEquals(List.of(scene.rule().getLocal(), scene.rule()), of(policy, "LocalAddr"));
  }

  @Test
  void sharedStatementsComeFromAllThatShareThem() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    TrafficDescriptor other = Models.descriptor("OTHER", Lines.outbound().local("443"));
    scene.rule().getMap().getRows().add(Models.row(other, scene.level()));
    List<EObject> sources = of(scene.generate(NamingMode.STABLE), "Port");
    assertTrue(sources.contains(scene.type()));
    assertTrue(sources.contains(other.getTrafficTypes().getFirst()));
    assertEquals(sources.size(), new HashSet<>(sources).size());
  }

  @Test
  void effectiveObjectsLeadToThoseOfTheText() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    Symbol symbol = PolicyFactory.eINSTANCE.createSymbol();
    symbol.setName("N");
    symbol.setValue("60");
    scene.stack().getSymbols().add(symbol);
    Settings.add(scene.level(), "reset cipher timer", "&N");
    SecurityLevel derived = Models.level("DERIVED", List.of());
    derived.setBase(scene.level());
    derived.getCiphers().add("TLS_RSA_WITH_AES_128_CBC_SHA");
    scene.row().setSecurityLevel(derived);
    GeneratedPolicy policy = scene.generate(NamingMode.STABLE);
    SecurityLevel base = derived.getBase();
    Setting setting = base.getSettings().getFirst();
    assertEquals(List.of(setting, base), of(policy, "ResetCipherTimer"));
    assertEquals(List.of(derived), of(policy, "V3CipherSuites"));
    assertEquals(List.of(base, derived), of(policy, "TLSv1.2"));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyLineHasSourcesOfTheText(@ForAll("plans") Plan plan) {
    for (NamingMode mode : NamingMode.values()) {
      Stack stack = plan.build();
      GeneratedPolicy policy = PolicyGenerator.generate(stack, mode, History.none());
      List<String> lines = policy.text().lines().toList();
      assertEquals(lines.size(), policy.sources().size());
      for (int i = 0; i < lines.size(); i++) {
        List<EObject> sources = policy.sources().get(i);
        assertEquals(lines.get(i).startsWith("##"), sources.isEmpty(), lines.get(i));
        assertEquals(sources.size(), new HashSet<>(sources).size());
      }
    }
  }
}
