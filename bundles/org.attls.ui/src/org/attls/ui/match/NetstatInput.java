// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import com.google.common.net.InetAddresses;
import java.util.Optional;
import org.attls.analysis.netstat.NetstatLine;
import org.attls.analysis.netstat.NetstatReport;
import org.attls.analysis.netstat.NetstatSocket;
import org.attls.analysis.space.Connection;

/**
 * What a form is filled in with by lines of a NETSTAT report.
 *
 * @param inputs the first connection of the lines; empty if they have none
 * @param problem what of them could not be read; empty if all could
 */
record NetstatInput(Optional<Inputs> inputs, String problem) {
  /**
   * Reads lines of a report. What NETSTAT does not tell, as the user ID, stays as it was.
   *
   * @param before what the form holds
   */
  static NetstatInput read(String text, Inputs before) {
    NetstatReport report = NetstatLine.parse(text);
    String problem =
        report.lines().isEmpty() && report.problems().isEmpty()
            ? "There is no connection in this text."
            : String.join(" ", report.problems());
    return new NetstatInput(
        report.lines().stream().findFirst().map(line -> inputs(line, before)), problem);
  }

  private static Inputs inputs(NetstatLine line, Inputs before) {
    return new Inputs(
        line.isListening() ? Connection.Direction.INBOUND.word() : before.direction(),
        address(line.local(), before.local()),
        port(line.local(), before.localPort()),
        address(line.foreign(), before.remote()),
        port(line.foreign(), before.remotePort()),
        line.job().orElse(before.job()),
        before.user());
  }

  private static String address(NetstatSocket socket, String before) {
    return socket.address().isAnyLocalAddress()
        ? before
        : InetAddresses.toAddrString(socket.address());
  }

  private static String port(NetstatSocket socket, String before) {
    return socket.port() == 0 ? before : Integer.toString(socket.port());
  }
}
