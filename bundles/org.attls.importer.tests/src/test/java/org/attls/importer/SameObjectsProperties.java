// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.attls.generator.NamingMode;
import org.eclipse.emf.ecore.util.EcoreUtil;

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
