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
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
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
  void anyTextIsASubjectOrNone(@ForAll("subjects") String text) {
    Subject.find(text)
        .ifPresent(
            subject ->
                subject.parts().values().stream()
                    .flatMap(List::stream)
                    .forEach(each -> assertTrue(Texts.isQuotable(each), text)));
  }

  @Example
  void anEmptyPartMakesNoSubject() {
    assertEquals(Optional.empty(), Subject.find("CN=\"\""));
    assertEquals(Optional.empty(), Subject.find("O=;"));
    assertEquals(Optional.empty(), Subject.find("O=\\1"));
  }

  @Provide
  Arbitrary<String> subjects() {
    Arbitrary<String> signs = Arbitraries.strings().withChars("\"\\,=+;<># aO1").ofMaxLength(10);
    return Combinators.combine(Arbitraries.of("", "CN=", "O=ABC,CN="), signs).as(String::concat);
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
  void everyJobOfEveryProductIsSound(
      @ForAll("texts") String text,
      @ForAll("texts") String other,
      @ForAll SecurityProduct product) {
    Stack stack = SetupModels.stack("3.1");
    Certificate authority = SetupModels.authority(text, other);
    Certificate server = SetupModels.server(other, text, authority);
    server.setOwner("TCPCS");
    server.setSubject("CN=" + javax.naming.ldap.Rdn.escapeValue(text) + ",O=ABC");
    server.setValidUntil(other);
    server.getAlternativeNames().addAll(List.of(text, other));
    SetupModels.image(stack).getRings().add(SetupModels.ring("RING", "TCPCS", authority, server));
    SetupModels.image(stack).getRings().add(SetupModels.ring(text, other, server));
    SetupModels.image(stack).setAgent(SetupModels.agent("USER1.LIB(A)", "USER1.LIB(B)"));
    SetupModels.texts(stack, product, Optional.empty())
        .forEach(
            (name, job) -> {
              if (name.matches("0[1-4].*")) {
                TsoReader.commands(job).forEach(TsoReader::words);
              }
            });
  }

  @Property
  void statementsKeepToTheirLines(
      @ForAll("texts") String value, @ForAll("texts") String name, @ForAll("texts") String file) {
    Stack stack = SetupModels.stack("3.1");
    stack.getServers().add(SetupModels.server(name, "FTP", 21, "BANNER", value));
    stack.getServers().add(SetupModels.server(name, "TN3270", 23, "CODEPAGE", value));
    SetupModels.image(stack).setAgent(SetupModels.agent(file, file));
    SetupModels.texts(stack)
        .forEach(
            (artefact, text) -> {
              assertTrue(artefact.matches("[A-Za-z0-9@#$_.-]+"), artefact);
              if (artefact.matches("(05|07|08|09|10|11|12|13).*")) {
                text.lines().forEach(each -> sound(each, artefact));
              }
              if (artefact.matches("1[12].*")) {
                List<String> keywords =
                    text.lines()
                        .filter(each -> !each.startsWith(";"))
                        .map(each -> each.strip().split(" ")[0])
                        .toList();
                assertTrue(KEYWORDS.containsAll(keywords), keywords::toString);
              }
            });
  }

  private static final List<String> KEYWORDS =
      List.of(
          "EXTENSIONS",
          "TLSMECHANISM",
          "BANNER",
          "TELNETPARMS",
          "TTLSPORT",
          "CONNTYPE",
          "CODEPAGE",
          "ENDTELNETPARMS");

  private static void sound(String line, String artefact) {
    int most = artefact.endsWith(".jcl") ? 71 : 79;
    assertTrue(line.length() <= most, artefact + ": " + line);
    assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7F), artefact + ": " + line);
  }

  @Property
  void pagesHoldNoTagOfTheUser(@ForAll("texts") String name) {
    assertFalse(Markdown.html("<" + name + ">").contains("<"));
    assertFalse(Markdown.text(name + "\n").contains("\n"));
  }
}
