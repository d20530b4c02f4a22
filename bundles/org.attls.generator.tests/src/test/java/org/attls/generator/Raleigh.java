// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.attls.generator.Lines.inbound;
import static org.attls.generator.Lines.outbound;
import static org.attls.generator.Models.at;
import static org.attls.generator.Models.descriptor;
import static org.attls.generator.Models.image;
import static org.attls.generator.Models.level;
import static org.attls.generator.Models.map;
import static org.attls.generator.Models.row;
import static org.attls.generator.Models.rule;
import static org.attls.generator.Models.stack;

import java.time.Instant;
import java.util.List;
import org.attls.generator.history.History;
import org.attls.model.policy.Image;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.settings.Settings;

/** The scenario that the product started from: FTP and TN3270 behind AT-TLS on image MVS098. */
final class Raleigh {
  private Raleigh() {}

  static Stack stackTcpcs() {
    Image image = image("MVS098", "V1R9", "TLSRING");
    Settings.add(image, "trace", "6");
    return stack(image, "TCPCS", rule("ABC-all-IPv4", at("all IPv4"), at("all IPv4"), attls()));
  }

  static RequirementMap attls() {
    SecurityLevel gold = gold();
    return map("ABC_ATTLS", row(ftp(), gold), row(tn3270(), gold));
  }

  static TrafficDescriptor ftp() {
    return descriptor(
        "ABC_FTP_4021",
        inbound()
            .local("4021")
            .remote("ephemeral")
            .role("server")
            .applicationControlled()
            .secondaryMap(true)
            .sysplexSessionCaching(),
        outbound().local("4020").remote("ephemeral").role("server").sysplexSessionCaching(),
        inbound().local("50000-50200").remote("ephemeral").role("server").sysplexSessionCaching());
  }

  static TrafficDescriptor tn3270() {
    return descriptor(
        "ABC_TN3270_2025",
        inbound()
            .local("2025")
            .remote("ephemeral")
            .job("TN3270A")
            .role("server")
            .applicationControlled()
            .sysplexSessionCaching());
  }

  static SecurityLevel gold() {
    return level(
        "ABC_Gold_AES",
        List.of("SSLv3", "TLSv1"),
        "TLS_RSA_WITH_AES_128_CBC_SHA",
        "TLS_RSA_WITH_3DES_EDE_CBC_SHA");
  }

  static History history() {
    return new History(
        "USER1.ALFRED.POLICY.BACKSTOR(DEFAULT)",
        List.of(
            entry("2007-06-05T09:39:25Z", "Added application control for TN3270 server port 2025"),
            entry("2007-06-04T03:07:05Z", "Modified a few details"),
            entry("2007-06-01T02:24:55Z", ""),
            entry("2007-06-01T01:36:13Z", "Added FTP port 4021 to ATTLS configuration"),
            entry(
                "2007-06-01T12:54:27Z",
                "Support for TN3270 server port 2025 (only ATTLS port in this config)")));
  }

  private static History.Entry entry(String time, String text) {
    return new History.Entry(
        Instant.parse(time), "user1", "mvs098o.tcp.raleigh.ibm.com", "MVS098", "TCPCS", text);
  }
}
