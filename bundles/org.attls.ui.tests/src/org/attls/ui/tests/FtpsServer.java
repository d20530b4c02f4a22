// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.apache.ftpserver.ConnectionConfigFactory;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.Authority;
import org.apache.ftpserver.ftplet.AuthorizationRequest;
import org.apache.ftpserver.ftplet.DefaultFtplet;
import org.apache.ftpserver.ftplet.FtpRequest;
import org.apache.ftpserver.ftplet.FtpSession;
import org.apache.ftpserver.ftplet.FtpletResult;
import org.apache.ftpserver.ftplet.User;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.apache.ftpserver.usermanager.PropertiesUserManagerFactory;
import org.apache.ftpserver.usermanager.UserFactory;

/**
 * Apache FtpServer with TLS over the files of a folder. It can lose its connections at the upload
 * of a file, and then answer nobody.
 */
final class FtpsServer extends DefaultFtplet implements AutoCloseable {
  static final String USER = "KEN";
  static final String PASSWORD = "s3cret-Word";

  private final int port;
  private FtpServer server;
  private volatile String cutAt = "";
  private volatile boolean gone;

  private FtpsServer(int port) {
    this.port = port;
  }

  /**
   * Starts a server.
   *
   * @param root what clients see as {@code /}
   * @param certificate the key that it shows
   */
  static FtpsServer start(Path root, TestCertificate certificate) throws Exception {
    FtpsServer made = new FtpsServer(freePort());
    SslConfigurationFactory tls = new SslConfigurationFactory();
    tls.setKeystoreFile(certificate.store().toFile());
    tls.setKeystorePassword(TestCertificate.PASSWORD);
    tls.setKeystoreType("PKCS12");
    tls.setSslProtocol("TLSv1.2", "TLSv1.3");
    ListenerFactory listener = new ListenerFactory();
    listener.setServerAddress("127.0.0.1");
    listener.setPort(made.port);
    listener.setSslConfiguration(tls.createSslConfiguration());
    ConnectionConfigFactory connections = new ConnectionConfigFactory();
    connections.setLoginFailureDelay(1);
    FtpServerFactory factory = new FtpServerFactory();
    factory.addListener("default", listener.createListener());
    factory.setConnectionConfig(connections.createConnectionConfig());
    factory.setUserManager(new PropertiesUserManagerFactory().createUserManager());
    factory.getUserManager().save(user(root));
    factory.getFtplets().put("faults", made);
    made.server = factory.createServer();
    made.server.start();
    return made;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static User user(Path root) {
    UserFactory factory = new UserFactory();
    factory.setName(USER);
    factory.setPassword(PASSWORD);
    factory.setHomeDirectory(root.toString());
    factory.setAuthorities(List.of(new Anything()));
    return factory.createUser();
  }

  /** Who logged in may do anything. */
  private static final class Anything implements Authority {
    @Override
    public boolean canAuthorize(AuthorizationRequest request) {
      return true;
    }

    @Override
    public AuthorizationRequest authorize(AuthorizationRequest request) {
      return request;
    }
  }

  int port() {
    return port;
  }

  /** Is gone from the next upload of a file on. */
  void cutAt(String file) {
    cutAt = file;
  }

  /** Answers again. */
  void heal() {
    cutAt = "";
    gone = false;
  }

  @Override
  public FtpletResult onConnect(FtpSession session) {
    return gone ? FtpletResult.DISCONNECT : FtpletResult.DEFAULT;
  }

  @Override
  public FtpletResult onUploadStart(FtpSession session, FtpRequest request) {
    gone |= request.getArgument().equals(cutAt);
    return gone ? FtpletResult.DISCONNECT : FtpletResult.DEFAULT;
  }

  @Override
  public void close() {
    server.stop();
  }
}
