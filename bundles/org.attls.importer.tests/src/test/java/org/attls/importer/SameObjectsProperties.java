// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.attls.generator.NamingMode;
import org.attls.model.policy.Named;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was generated in compatible mode comes back as the objects that it was generated from. */
class SameObjectsProperties {
  @Example
  void theRaleighExample() throws IOException {
    check(example("raleigh"));
  }

  @Example
  void theRaleighExampleWithAGroup() throws IOException {
    check(example("raleigh-lan"));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void randomObjects(@ForAll long seed) {
    check(RandomObjects.of(seed));
  }

  private static String example(String name) throws IOException {
    return Files.readString(
        Golden.root().resolve("examples").resolve(name).resolve(name + ".attls"));
  }

  /** The names of rules are longer there than PAGENT takes, and are cut. */
  @ParameterizedTest
  @ValueSource(strings = {"raleigh", "raleigh-lan"})
  void namesThatWereCutTellNothing(String name) throws IOException {
    Authoring original = new Authoring(example(name));
    Authoring imported =
        new Authoring(
            Importer.read(original.generate(NamingMode.STABLE), ImportOptions.of("policy")).text());
    assertEquals(1, imported.image().getStacks().getFirst().getRules().size());
    assertEquals(
        names(original, TrafficDescriptor.class), names(imported, TrafficDescriptor.class));
    assertEquals(names(original, SecurityLevel.class), names(imported, SecurityLevel.class));
  }

  private static <T extends Named> Set<String> names(Authoring policy, Class<T> kind) {
    return NormalForm.of(policy.file()).getObjects().stream()
        .filter(kind::isInstance)
        .map(Named::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void check(String text) {
    Authoring original = new Authoring(text);
    assertEquals(List.of(), original.errors(), text);
    String imported =
        Importer.read(original.generate(NamingMode.COMPATIBLE), ImportOptions.of("policy")).text();
    assertTrue(
        EcoreUtil.equals(
            NormalForm.of(original.file()), NormalForm.of(new Authoring(imported).file())),
        () -> text + "\ncame back as\n" + imported);
  }
}
