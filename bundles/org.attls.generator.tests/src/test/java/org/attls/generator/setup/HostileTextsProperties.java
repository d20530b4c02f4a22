// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Stack;

/** Whatever a text of the user is, it stays one text of one command, or no command is written. */
class HostileTextsProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.strings().withChars("'\"(),;*/&+-$\\ \n\täaB1=.").ofMaxLength(70);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> known =
        Arbitraries.of(
            "it's",
            "a/*b",
            "*/",
            "/*",
            "//X JOB",
            "a,b",
            "x)",
            "(x",
            "&SYSUID",
            "+",
            "-",
            "a +",
            "end-",
            "$$",
            "' LABEL('x",
            "two\nlines",
            " ",
            ",,,,,,",
            "a    b");
    return Arbitraries.oneOf(signs, any, known);
  }

  @Property
  void labelIsOneText(@ForAll("texts") String label) {
    Certificate authority = SetupModels.authority("CA", label);
    Stack stack = SetupModels.stack("3.1");
    SetupModels.image(stack).getRings().add(SetupModels.ring("RING", "TCPCS", authority));
    Map<String, String> files = SetupModels.texts(stack);
    List<String> made = TsoReader.commands(files.get("01-certificates.jcl"));
    List<String> rings = TsoReader.commands(files.get("03-rings.jcl"));
    made.forEach(TsoReader::words);
    rings.forEach(TsoReader::words);
    String quoted = "'" + label.replace("'", "''") + "'";
    boolean written = Lacks.of(authority).isEmpty();
    assertEquals(Texts.isLabel(label), written);
    if (written) {
      assertTrue(made.getFirst().contains("WITHLABEL(" + quoted + ")"), made::toString);
      assertEquals(4, TsoReader.words(made.get(1)).size() - 1, made.get(1));
      assertTrue(rings.get(1).contains("LABEL(" + quoted + ") RING(RING)"), rings::toString);
    } else {
      assertEquals(List.of("SETROPTS RACLIST(DIGTCERT) REFRESH"), made);
    }
  }

  @Property
  void subjectIsTakenWholeOrNotAtAll(@ForAll("texts") String name) {
    Certificate authority = SetupModels.authority("CA", "CA");
    authority.setSubject("CN=" + javax.naming.ldap.Rdn.escapeValue(name) + ",C=US");
    Stack stack = SetupModels.stack("3.1");
    SetupModels.image(stack).getRings().add(SetupModels.ring("RING", "TCPCS", authority));
    List<String> made = TsoReader.commands(SetupModels.texts(stack).get("01-certificates.jcl"));
    made.forEach(TsoReader::words);
    Optional<Subject> subject = Subject.find(authority.getSubject());
    assertEquals(subject.isPresent(), made.size() > 1);
    if (subject.isPresent()) {
      String value = subject.get().parts().get("CN").getFirst();
      assertTrue(
          made.getFirst().contains("CN('" + value.replace("'", "''") + "')"), made::toString);
    }
  }

  @Property
  void ringNameIsOneWordOrNotThere(@ForAll("texts") String name) {
    Stack stack = SetupModels.stack("3.1");
    Certificate authority = SetupModels.authority("CA", "CA");
    SetupModels.image(stack).getRings().add(SetupModels.ring(name, "TCPCS", authority));
    List<String> made = TsoReader.commands(SetupModels.texts(stack).get("03-rings.jcl"));
    assertEquals(
        Texts.isRing(name), made.getFirst().equals("RACDCERT ADDRING(" + name + ") ID(TCPCS)"));
    made.forEach(TsoReader::words);
  }

  @Property
  void remarksEndWhereTheyShould(@ForAll("texts") String name) {
    Stack stack = SetupModels.stack("3.1");
    Certificate nameless = SetupModels.authority(name, null);
    nameless.setSubject(null);
    SetupModels.image(stack).getRings().add(SetupModels.ring("RING", "TCPCS", nameless));
    String text = SetupModels.texts(stack).get("01-certificates.jcl");
    assertEquals(1, TsoReader.commands(text).size());
  }

  @Property
  void pagesHoldNoTagOfTheUser(@ForAll("texts") String name) {
    assertFalse(Markdown.html("<" + name + ">").contains("<"));
    assertFalse(Markdown.text(name + "\n").contains("\n"));
  }
}
