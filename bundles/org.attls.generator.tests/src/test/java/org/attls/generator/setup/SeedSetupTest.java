// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** For the scenario of the presentation the set-up is what its slides show. */
class SeedSetupTest {
  private static final Path SEED =
      Path.of(System.getProperty("attls.root", "../..")).resolve("../shared/seed/cleaned");

  private final Map<String, String> texts = SetupModels.texts(SetupModels.raleigh());

  @Test
  void procedureIsThatOfTheSlide() throws IOException {
    assertEquals(
        lines(seed("pagent-procedure.txt"), "//*"), lines(texts.get("05-pagent.jcl"), "//*"));
  }

  @Test
  void ftpDataIsThatOfTheSlide() throws IOException {
    assertEquals(
        lines(seed("ftp-data.txt"), ";"), lines(texts.get("12-ftp-data-FTP40211.txt"), ";"));
  }

  @Test
  void rootConfigurationKeepsOtherDisciplines() throws IOException {
    String there = seed("pagent-root-configuration.txt");
    String text =
        SetupModels.texts(SetupModels.raleigh(), SecurityProduct.RACF, Optional.of(there))
            .get("07-pagent.conf");
    assertEquals(lines(there, "#"), lines(text, "#"));
  }

  @Test
  void ringHasTheMembersOfTheListing() throws IOException {
    List<String> listed = lines(seed("racf-ring-listing.txt"), "#");
    List<String> commands = TsoReader.commands(texts.get("03-rings.jcl"));
    assertTrue(listed.contains("ABCTLS CA CERTAUTH CERTAUTH NO"));
    assertTrue(listed.contains("ABCTLS TCPSERV ID(TCPCS) PERSONAL YES"));
    assertEquals(
        List.of(
            "RACDCERT ADDRING(TLSRING) ID(TCPCS)",
            "RACDCERT CONNECT(CERTAUTH LABEL('ABCTLS CA') RING(TLSRING) USAGE(CERTAUTH)) ID(TCPCS)",
            "RACDCERT CONNECT(ID(TCPCS) LABEL('ABCTLS TCPSERV') RING(TLSRING) USAGE(PERSONAL)"
                + " DEFAULT) ID(TCPCS)",
            "RACDCERT LISTRING(TLSRING) ID(TCPCS)"),
        commands.subList(0, 4));
  }

  private static String seed(String name) throws IOException {
    Path file = SEED.resolve(name);
    assumeTrue(Files.exists(file), file + " is not there; skipped");
    return Files.readString(file);
  }

  /** Lines without comments, one blank between words. */
  private static List<String> lines(String text, String comment) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      int end = line.indexOf(comment);
      String code = (end < 0 ? line : line.substring(0, end)).strip().replaceAll("\\s+", " ");
      if (!code.isEmpty()) {
        lines.add(code);
      }
    }
    return lines;
  }
}
