// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.netstat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Lines of NETSTAT in the forms in which people have them. */
class NetstatLineTest {
  private static final Path SEED =
      Path.of(System.getProperty("attls.root"), "../shared/seed/cleaned/netstat-allconn-ttlsp.txt");

  /** Client, sockets and state of each line. */
  private static String told(NetstatReport report) {
    return report.lines().stream()
        .map(line -> line.client() + " " + line.local() + " " + line.foreign() + " " + line.state())
        .collect(Collectors.joining("; "));
  }

  /** In the table a tilde is a line end. */
  @ParameterizedTest
  @CsvFileSource(resources = "netstat.csv", useHeadersInDisplayName = true)
  void readsEveryForm(String form, String text, String lines, int problems) {
    NetstatReport report = NetstatLine.parse(text.replace('~', '\n'));
    assertEquals(lines == null ? "" : lines, told(report).strip());
    assertEquals(problems, report.problems().size(), () -> report.problems().toString());
  }

  @Test
  void readsTheReportOfThePresentation() throws IOException {
    assumeTrue(Files.exists(SEED), SEED + " is not there: nothing to compare with");
    NetstatReport report = NetstatLine.parse(Files.readString(SEED));
    assertEquals(List.of(), report.problems());
    assertEquals(
        List.of("FTP40211", "FTP40211", "FTP40211", "TN3270A", "USER1"),
        report.lines().stream().map(NetstatLine::client).toList());
    assertEquals("9.42.105.45..2025", report.lines().get(3).local().toString());
  }

  @Test
  void aConnectionLimitsAllButTheUser() {
    NetstatLine line =
        NetstatLine.parse("FTPD1 00000683 10.1.1.1..21 10.2.2.2..1543 Establsh").lines().getFirst();
    assertEquals(List.of(Connection.Direction.values()), line.directions());
    Box box = line.connections(Connection.Direction.OUTBOUND);
    assertEquals(Axis.USER.whole(), box.on(Axis.USER));
    assertEquals(
        "Outbound local 10.1.1.1 port 21, remote 10.2.2.2 port 1543, job FTPD1, user ANYUSER",
        new ConnectionSet(List.of(box)).witness().orElseThrow().toString());
  }

  @Test
  void whatListensIsForInboundConnectionsFromAnywhere() {
    NetstatLine line =
        NetstatLine.parse("FTPD1 00000683 0.0.0.0..21 0.0.0.0..0 Listen").lines().getFirst();
    assertTrue(line.isListening());
    assertEquals(List.of(Connection.Direction.INBOUND), line.directions());
    Box box = line.connections(Connection.Direction.INBOUND);
    assertEquals(Axis.REMOTE_PORT.whole(), box.on(Axis.REMOTE_PORT));
    assertFalse(box.on(Axis.LOCAL_ADDRESS).equals(Axis.LOCAL_ADDRESS.whole()));
  }

  @Test
  void noTextMakesItFail() {
    String pieces = "..*: \n%0aF1~EZD0101I local Socket 1.1.1.1..1 ::1..2 Listen 00000001";
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 12; piece++) {
        int start = random.nextInt(pieces.length());
        text.append(pieces, start, Math.min(pieces.length(), start + random.nextInt(12)));
      }
      NetstatLine.parse(text.toString());
    }
  }
}
