// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attls.model.facts.Release;
import org.attls.ui.preferences.CheckSettings;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Tone;
import org.attls.ui.verify.VerifyView;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view Verify in a running workbench. */
class VerifyTest {
  private static final String CONNECTION =
      """
      MVS TCP/IP NETSTAT CS V1R9       TCPIP Name: TCPCS           17:01:31
      ConnID: 00000683
        JobName:      FTP40211
        LocalSocket:  ::ffff:9.42.105.45..4021
        RemoteSocket: ::ffff:9.65.192.113..1543
      TTLSRule: ABC-all-IPv4~1
        Priority:       255
        LocalAddr:      0.0.0.0/0
        LocalPort:      4021
        RemoteAddr:     0.0.0.0/0
        RemotePortFrom: 1024                 RemotePortTo: 65535
        Direction:      Inbound
        TTLSGrpAction:  gAct1
          TTLSEnabled:                On
        TTLSEnvAction:  eAct1~ABC_FTP_4021
          HandshakeRole:              Server
          Keyring:                    TLSRING
          GSK_SYSPLEX_SIDCACHE:       On
        TTLSConnAction: cAct1~ABC_FTP_4021
          HandshakeRole:              Server
          V3CipherSuites:             2F TLS_RSA_WITH_AES_128_CBC_SHA
                                      0A TLS_RSA_WITH_3DES_EDE_CBC_SHA
          Trace:                      6
          ApplicationControlled:      On
          SecondaryMap:               On
      """;
  private static final String LIVE =
      """
      MVS TCP/IP NETSTAT CS V1R9       TCPIP Name: TCPCS           17:01:31
      User Id  Conn     Local Socket           Foreign Socket         State
      -------  ----     ------------           --------------         -----
      TN3270A  0000002A 9.42.103.11..2025      10.1.2.3..1024         Establsh
      """;
  private static final String LOG =
      "EZD1286I TTLS Error GRPID: 00000001 ENVID: 00000002 CONNID: 00000683 LOCAL:"
          + " 9.42.105.45..4021 REMOTE: 9.65.192.113..1543 JOBNAME: FTP40211 USERID: TCPCS"
          + " RULE: ABC-all-IPv4~1 RC: 402 Initial Handshake\n";

  private IProject project;
  private EditorDriver editor;
  private VerifyView view;

  @BeforeEach
  void open() {
    Workbench.clear();
    project = Workbench.example("raleigh");
    editor = Workbench.open(project.getFile("raleigh.attls"));
    view = (VerifyView) Workbench.view(VerifyView.ID);
  }

  @AfterEach
  void clear() {
    view.paste("");
    Workbench.clear();
  }

  private void awaitSentence(String part) {
    Workbench.until(() -> part + " in " + view.sentence(), () -> view.sentence().contains(part));
  }

  private static Stream<Row> all(List<Row> rows) {
    return rows.stream().flatMap(row -> Stream.concat(Stream.of(row), all(row.rows())));
  }

  private Row row(String part) {
    return all(view.rows())
        .filter(row -> row.text().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(part + " in " + view.rows()));
  }

  @Test
  void theReportOfTheSeedHasNoDifference() throws IOException {
    Path seed =
        Path.of(
            System.getProperty("attls.root"),
            "../shared/seed/cleaned/netstat-ttls-conn-detail.txt");
    assumeTrue(Files.exists(seed), "the folder of the seed is not there");
    view.open(seed);
    awaitSentence(
        "NETSTAT TTLS CONN of stack TCPCS, V1R9 \u2194 MVS098/TCPCS in compatible naming:"
            + " No difference in 1 connection.");
    assertEquals(Tone.GOOD, row("Connection 00000683").tone());
  }

  @Test
  void aDifferenceLeadsToThePolicyAndToTheReport() throws IOException {
    view.paste(CONNECTION.replace("TLSRING", "OTHER"));
    awaitSentence("1 difference in 1 connection (1 error).");
    Row difference = row("has Keyring OTHER");
    assertEquals(Tone.BAD, difference.tone());
    assertTrue(difference.value().startsWith("line 17: Keyring:"), difference.value());
    view.tree().select(difference);
    assertTrue(view.selectedReport().strip().endsWith("OTHER"), view.selectedReport());
    Screenshots.take("verify");
    Screenshots.takeForDocumentation("verify");
    Widgets.dark(true);
    Screenshots.take("verify-dark");
    Widgets.dark(false);
    difference.where().orElseThrow().open();
    assertEquals("key ring \"TLSRING\"", editor.selection().getText());
  }

  @Test
  void theTextThatIsNotSavedIsVerified() {
    view.paste(CONNECTION);
    awaitSentence("No difference in 1 connection.");
    editor.replace("key ring \"TLSRING\"", "key ring \"NEWRING\"");
    awaitSentence("1 difference in 1 connection (1 error).");
    assertTrue(view.answer().contains("Keyring TLSRING"), view.answer());
    assertTrue(view.answer().contains("[raleigh.attls, line "), view.answer());
  }

  @Test
  void aGroupThatTheStackLacksIsMissing() throws Exception {
    IProject flat = Workbench.project("flat");
    new CheckSettings(Release.find("V1R9")).storeIn(flat);
    FlatFiles.open(flat, FlatFiles.raleigh("compatible"));
    view.paste(
        """
        MVS TCP/IP NETSTAT CS V1R9       TCPIP Name: TCPCS           17:01:31
        TTLSGrpAction: gOther
          GroupID:     00000001
        """);
    awaitSentence(
        "NETSTAT TTLS GROUP of stack TCPCS, V1R9 \u2194 a.policy: 2 differences in 1 group");
    Row missing = row("Missing in the stack (1)");
    assertTrue(missing.rows().getFirst().value().equals("not in the report"), missing.toString());
    assertEquals("a.policy", missing.rows().getFirst().where().orElseThrow().place().file());
    Screenshots.take("verify-flat");
  }

  @Test
  void whichConnectionsAreListedCounts() {
    view.paste(LIVE);
    awaitSentence("NETSTAT CONN of stack TCPCS, V1R9 \u2194 MVS098/TCPCS: No difference");
    view.list("Lists NOTTLSPOLICY");
    awaitSentence("1 difference in 1 connection (1 ");
    view.list("Lists all connections");
    awaitSentence("No difference in 1 connection.");
  }

  @Test
  void aLogIsExplained() {
    view.paste(LOG);
    awaitSentence("Log with 1 message \u2194 MVS098/TCPCS in compatible naming: 1 return code");
    assertTrue(row("Return code 402 of System SSL").value().length() > 10);
    assertTrue(row("What to do").value().length() > 10);
    assertEquals("raleigh.attls", row("The policy: TTLSRule").where().orElseThrow().place().file());
    view.tree().select(view.rows().getFirst());
    assertTrue(view.selectedReport().startsWith("EZD1286I"), view.selectedReport());
    Screenshots.take("verify-log");
    Widgets.dark(true);
    Screenshots.take("verify-log-dark");
    Widgets.dark(false);
  }

  @Test
  void aLogNeedsNoPolicyWithoutErrors() {
    editor.replace("local 2025", "local 0");
    view.paste(LOG);
    awaitSentence("The policy tells nothing of the causes: The policy of raleigh has an error");
    assertTrue(row("Return code 402").value().length() > 10);
  }

  @Test
  void whatIsNoReportIsSaid() {
    view.paste("Good morning\n");
    awaitSentence("This is no report or log that the workbench knows. Paste the output of");
    assertEquals("", view.answer());
    assertTrue(view.rows().isEmpty());
  }

  @Test
  void aReportInEbcdicIsRead() throws IOException {
    Path file = Files.createTempFile("report", ".txt");
    try {
      Files.write(file, CONNECTION.getBytes(Charset.forName("IBM1047")));
      view.open(file);
      awaitSentence("No difference in 1 connection.");
    } finally {
      Files.delete(file);
    }
    view.open(file);
    awaitSentence("cannot be read: ");
  }

  @Test
  void theCommandAndItsKeyAreThere() throws Exception {
    Workbench.page().hideView(view);
    IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
    assertEquals(
        "org.attls.ui.verify",
        keys.getPerfectMatch(KeySequence.getInstance("M2+F8")).getParameterizedCommand().getId());
    editor.command("org.attls.ui.verify");
    view = (VerifyView) Workbench.page().findView(VerifyView.ID);
    assertFalse(view.sentence().isEmpty());
  }
}
