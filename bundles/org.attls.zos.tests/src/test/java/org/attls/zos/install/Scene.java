// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.zos.host.HostFile;

/** The policies and files that the tests install. */
final class Scene {
  static final Instant NOW = Instant.parse("2026-11-22T20:30:00Z");
  static final HostFile PRODUCTION = new HostFile.Member("USER1.POLICY", "ATTLS");
  static final HostFile STAGING = new HostFile.Member("USER1.STAGING", "ATTLS");
  static final String BACKUP = "//'USER1.POLICY(ATTLB001)'";
  static final HostFile LOG = new HostFile.UnixFile("/tmp/pagent.log");
  static final String OLD = policy("4021");
  static final String NEW = policy("4021-4023");
  static final String COMPLETE =
      "EZZ8771I PAGENT CONFIG POLICY PROCESSING COMPLETE FOR TCPCS : TTLS\n";

  private Scene() {}

  static String policy(String ports) {
    return """
    TTLSRule ftp
    {
      LocalPortRange %s
      Direction Inbound
      TTLSGroupActionRef on
      TTLSEnvironmentActionRef server
    }
    TTLSGroupAction on
    {
      TTLSEnabled On
    }
    TTLSEnvironmentAction server
    {
      HandshakeRole Server
      TTLSKeyringParms
      {
        Keyring RING
      }
    }
    """
        .formatted(ports);
  }

  static InstallFiles files() {
    return new InstallFiles(
        "MVS098", "TCPCS", STAGING, PRODUCTION, PRODUCTION, "PAGENT", Optional.empty());
  }

  static InstallRequest request(Path folder, HostSource hosts, String text) {
    return request(folder, hosts, text, files());
  }

  static InstallRequest request(Path folder, HostSource hosts, String text, InstallFiles files) {
    NewPolicy policy = new NewPolicy("attls.policy", text, Release.find("V2R5").orElseThrow());
    return InstallRequest.of("prod", "mvs098.example", "user1", hosts, files, policy, folder)
        .at(Clock.fixed(NOW, ZoneOffset.UTC), looks -> false);
  }

  /** A system with the old policy, whose console says that the new one is in force. */
  static TestSystem system() {
    TestSystem system = new TestSystem();
    system.files.put(PRODUCTION.printed(), OLD);
    system.answer = Optional.of(List.of(COMPLETE.strip()));
    return system;
  }
}
