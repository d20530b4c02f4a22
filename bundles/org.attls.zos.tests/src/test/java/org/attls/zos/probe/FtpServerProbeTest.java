// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.listener.Listener;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The probe asks a real FTP server for TLS with AUTH TLS. */
class FtpServerProbeTest {
  private static final String PASSWORD = "changeit";

  @TempDir static Path folder;
  private FtpServer server;

  @BeforeAll
  static void certificates() throws Exception {
    OpenSsl.require(folder);
    OpenSsl.makeCertificates(folder);
    OpenSsl.run(
        folder,
        "pkcs12 -export -in rsa.pem -inkey rsa.key -certfile ca.pem -out server.p12 -passout pass:"
            + PASSWORD);
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @Test
  void versionsSuitesAndChainAreThoseOfTheServer() throws Exception {
    int port = start(true);
    ProbeResult result = Probes.of(port, StartTls.FTP);
    assertEquals(new Contact.Tls(), result.contact());
    assertEquals(List.of("C030"), Probes.accepted(result, "TLSv1.2"));
    assertTrue(Probes.accepted(result, "TLSv1.3").isEmpty());
    assertEquals(1, result.chains().size());
    assertEquals(
        "CN=server-rsa", result.chains().getFirst().getFirst().getSubjectX500Principal().getName());
  }

  @Test
  void serverWithoutTlsRefuses() throws Exception {
    ProbeResult result = Probes.of(start(false), StartTls.FTP);
    assertInstanceOf(Contact.Clear.class, result.contact());
  }

  private int start(boolean tls) throws Exception {
    ListenerFactory listeners = new ListenerFactory();
    listeners.setServerAddress("127.0.0.1");
    listeners.setPort(0);
    if (tls) {
      SslConfigurationFactory ssl = new SslConfigurationFactory();
      ssl.setKeystoreFile(folder.resolve("server.p12").toFile());
      ssl.setKeystoreType("PKCS12");
      ssl.setKeystorePassword(PASSWORD);
      ssl.setKeyPassword(PASSWORD);
      ssl.setSslProtocol(new String[] {"TLSv1.2"});
      ssl.setEnabledCipherSuites(new String[] {"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"});
      listeners.setSslConfiguration(ssl.createSslConfiguration());
    }
    Listener listener = listeners.createListener();
    FtpServerFactory servers = new FtpServerFactory();
    servers.addListener("default", listener);
    server = servers.createServer();
    server.start();
    return listener.getPort();
  }
}
