// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.ConfigurationException;
import com.google.inject.Injector;
import com.google.inject.Key;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.PolicyRuntimeModule;
import org.attls.policy.PolicyStandaloneSetup;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.PolicyText;
import org.attls.policy.validation.OneFindingEach;
import org.eclipse.emf.ecore.EValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The build's wiring puts the language together as Guice does. */
class WiringTest {
  private Object validator;
  private Injector guice;
  private Wiring built;
  private Injector wired;

  @BeforeEach
  void makeBoth() throws IOException {
    // Each injector enters its checks here; those of the command line are to stay.
    validator = EValidator.Registry.INSTANCE.remove(PolicyPackage.eINSTANCE);
    guice = new PolicyStandaloneSetup().createInjector();
    built = Wiring.read(text().lines()::iterator);
    wired = WiredInjector.ofBuild(new PolicyRuntimeModule()).orElseThrow();
  }

  @AfterEach
  void putBack() {
    EValidator.Registry.INSTANCE.remove(PolicyPackage.eINSTANCE);
    if (validator != null) {
      EValidator.Registry.INSTANCE.put(PolicyPackage.eINSTANCE, validator);
    }
  }

  private static String text() throws IOException {
    try (InputStream in = WiredInjector.class.getResourceAsStream(WiringWriter.RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theTextSaysAllThatTheWiringDoes() throws IOException {
    assertEquals(text(), built.text());
  }

  @Test
  void allThatTheModuleBindsIsInTheWiring() {
    Wiring now = WiringWriter.wiring(guice);
    assertTrue(now.wires().size() > 150, now.wires().size() + " wires");
    now.wires().forEach((key, wire) -> assertEquals(wire, built.wires().get(key), key));
  }

  @Test
  void everyInstanceHasThePartsThatGuiceGivesIt() throws ReflectiveOperationException {
    List<Key<?>> keys = new ArrayList<>(guice.getBindings().keySet());
    keys.add(Key.get(PolicyProject.Opener.class));
    keys.add(Key.get(PolicyText.class));
    keys.removeIf(each -> !built.wires().containsKey(KeyText.of(each)));
    SameParts parts = new SameParts();
    for (Key<?> key : keys) {
      parts.check(guice.getInstance(key), wired.getInstance(key));
    }
    assertTrue(parts.count() > 100, parts.count() + " objects");
  }

  @Test
  void whatLivesAsLongAsTheInjectorIsMadeOnce() {
    Class<?> once = OneFindingEach.class;
    Class<?> each = PolicyProject.Opener.class;
    assertEquals(
        guice.getInstance(once) == guice.getInstance(once),
        wired.getInstance(once) == wired.getInstance(once));
    assertFalse(wired.getInstance(each) == wired.getInstance(each));
  }

  @Test
  void whatIsNotInTheWiringIsNamed() {
    ConfigurationException error =
        assertThrows(ConfigurationException.class, () -> wired.getInstance(Thread.class));
    assertEquals(
        "not in the wiring: java.lang.Thread",
        error.getErrorMessages().iterator().next().getMessage());
  }
}
