// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which files there are, and what is in them beyond the scenario of the presentation. */
class SetupFilesTest {
  @ParameterizedTest
  @EnumSource(SecurityProduct.class)
  void everyFileSaysWhatItDoesHowToUndoAndToCheckIt(SecurityProduct product) {
    Stack stack = SetupModels.raleigh();
    SetupModels.image(stack).setRelease("3.1");
    SetupModels.texts(stack, product, Optional.empty())
        .forEach(
            (name, text) -> {
              if (!name.startsWith("checklist")) {
                assertTrue(text.contains("Undo: ") && text.contains("Check: "), name);
              }
              if (!name.endsWith(".md") && !name.endsWith(".html")) {
                int most = name.endsWith(".jcl") ? 71 : 79;
                text.lines().forEach(line -> assertTrue(line.length() <= most, line));
              }
            });
  }

  @Test
  void outsideAuthorityGetsARequest() {
    Stack stack = SetupModels.raleigh();
    Certificate authority = SetupModels.authority("CORP", "CORP CA");
    authority.setOutside(true);
    Certificate server = SetupModels.server("WEB", "WEBSRV", authority);
    SetupModels.image(stack).getRings().add(SetupModels.ring("WEB", "WEBSRV", authority, server));
    Map<String, String> texts = SetupModels.texts(stack);
    List<String> first = TsoReader.commands(texts.get("01-certificates.jcl"));
    List<String> later = TsoReader.commands(texts.get("02-signed-certificates.jcl"));
    assertTrue(
        first.contains("RACDCERT GENREQ(LABEL('WEB')) ID(WEBSRV) DSN('USER1.TCPCS.CERT4.REQUEST')"),
        first::toString);
    assertFalse(String.join("\n", first).contains("CORP CA"));
    assertEquals(
        "RACDCERT ADD('USER1.TCPCS.CERT3.SIGNED') CERTAUTH WITHLABEL('CORP CA') TRUST",
        later.getFirst());
    assertEquals(
        "RACDCERT ADD('USER1.TCPCS.CERT4.SIGNED') ID(WEBSRV) WITHLABEL('WEB') TRUST", later.get(2));
  }

  @Test
  void keysOnCurvesNeedServicesOfIcsf() {
    Stack stack = SetupModels.raleigh();
    assertFalse(SetupModels.texts(stack).get("04-profiles.jcl").contains("CSFSERV"));
    SetupModels.image(stack)
        .getRings()
        .getFirst()
        .getMembers()
        .getLast()
        .getCertificate()
        .setKeyType("NISTECC");
    Map<String, String> texts = SetupModels.texts(stack);
    assertTrue(texts.get("01-certificates.jcl").contains("NISTECC"));
    assertTrue(
        TsoReader.commands(texts.get("04-profiles.jcl"))
            .contains("PERMIT CSFIQA CLASS(CSFSERV) ID(TCPCS) ACCESS(READ)"));
  }

  @Test
  void imageConfigurationOfItsOwnIsNamedByTheMainOne() {
    Stack stack = SetupModels.raleigh();
    stack.setConfigurationFile("/etc/pagent.TCPCS.conf");
    stack.setPolicyFile("/etc/attls.policy");
    Map<String, String> texts = SetupModels.texts(stack);
    assertTrue(texts.get("07-pagent.conf").contains("TcpImage TCPCS /etc/pagent.TCPCS.conf FLUSH"));
    assertFalse(texts.get("07-pagent.conf").contains("TTLSConfig"));
    assertTrue(
        texts.get("08-pagent-image.conf").contains("TTLSConfig /etc/attls.policy FLUSH NOPURGE"));
  }

  @Test
  void longPathGoesOnInColumnSixteen() {
    Stack stack = SetupModels.raleigh();
    String path = "/etc/" + "directory/".repeat(12) + "pagent.env";
    SetupModels.image(stack).getAgent().setEnvironment(path);
    String text = SetupModels.texts(stack).get("05-pagent.jcl");
    StringBuilder read = new StringBuilder();
    for (String line : text.split("\n")) {
      assertTrue(line.length() <= 71, line);
      if (line.startsWith("//STDENV") || line.startsWith("//             ")) {
        read.append(line.startsWith("//S") ? line.substring(14) : line.substring(15));
      }
    }
    assertEquals("PATH='" + path + "',", read.toString().strip());
  }
}
