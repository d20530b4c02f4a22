// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.ftpserver.ConnectionConfigFactory;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.command.AbstractCommand;
import org.apache.ftpserver.command.Command;
import org.apache.ftpserver.command.CommandFactoryFactory;
import org.apache.ftpserver.ftplet.DefaultFtpReply;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.ftplet.FtpRequest;
import org.apache.ftpserver.impl.FtpIoSession;
import org.apache.ftpserver.impl.FtpServerContext;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.apache.ftpserver.usermanager.PropertiesUserManagerFactory;
import org.apache.ftpserver.usermanager.UserManagerFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.WritePermission;

/**
 * Apache FtpServer with the manners of z/OS: data sets and members by names in quotes, NLST of
 * members, SITE, records. With a certificate it wants AUTH TLS, for the data too.
 */
public final class ZosFtpServer implements AutoCloseable {
  private final FtpServer server;
  private final int port;

  private ZosFtpServer(FtpServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Starts a server without TLS. */
  public static ZosFtpServer plain(ZosDisk disk) throws Exception {
    return start(disk, null);
  }

  static ZosFtpServer start(ZosDisk disk, Certificates certificates) throws Exception {
    ListenerFactory listener = new ListenerFactory();
    int port = freePort();
    listener.setServerAddress("127.0.0.1");
    listener.setPort(port);
    if (certificates != null) {
      SslConfigurationFactory tls = new SslConfigurationFactory();
      tls.setKeystoreFile(certificates.store().toFile());
      tls.setKeystorePassword(Certificates.PASSWORD);
      tls.setKeystoreType("PKCS12");
      tls.setSslProtocol("TLSv1.2", "TLSv1.3");
      listener.setSslConfiguration(tls.createSslConfiguration());
    }
    FtpServerFactory factory = new FtpServerFactory();
    factory.addListener("default", listener.createListener());
    factory.setFileSystem(user -> new ZosFileSystem(disk));
    UserManagerFactory users = new PropertiesUserManagerFactory();
    factory.setUserManager(users.createUserManager());
    BaseUser user = new BaseUser();
    user.setName(Profiles.USER);
    user.setPassword(Profiles.PASSWORD);
    user.setAuthorities(List.of(new WritePermission()));
    factory.getUserManager().save(user);
    ConnectionConfigFactory connections = new ConnectionConfigFactory();
    connections.setLoginFailureDelay(1);
    factory.setConnectionConfig(connections.createConnectionConfig());
    CommandFactoryFactory commands = new CommandFactoryFactory();
    Map.of("NLST", names(disk), "SITE", site()).forEach(commands::addCommand);
    factory.setCommandFactory(commands.createCommandFactory());
    FtpServer server = factory.createServer();
    server.start();
    return new ZosFtpServer(server, port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The port, at 127.0.0.1. */
  public int port() {
    return port;
  }

  private static Command site() {
    return new AbstractCommand() {
      @Override
      public void execute(FtpIoSession session, FtpServerContext context, FtpRequest request) {
        session.write(new DefaultFtpReply(200, "SITE command was accepted"));
      }
    };
  }

  private static Command names(ZosDisk disk) {
    return new AbstractCommand() {
      @Override
      public void execute(FtpIoSession session, FtpServerContext context, FtpRequest request)
          throws IOException, FtpException {
        List<String> names = listed(disk, request.getArgument());
        if (names.isEmpty()) {
          session.write(new DefaultFtpReply(550, "No members or data sets found."));
          return;
        }
        session.write(new DefaultFtpReply(125, "List started OK"));
        String text = names.stream().map(name -> name + "\r\n").collect(Collectors.joining());
        try {
          session
              .getDataConnection()
              .openConnection()
              .transferToClient(session.getFtpletSession(), text);
          session.write(new DefaultFtpReply(250, "List completed successfully."));
        } catch (Exception e) {
          throw new IOException(e);
        } finally {
          session.getDataConnection().closeDataConnection();
        }
      }
    };
  }

  private static List<String> listed(ZosDisk disk, String argument) {
    if (argument.startsWith("/")) {
      String folder = argument.endsWith("/") ? argument : argument + "/";
      return disk.beside(new HostFile.UnixFile(folder + "x")).stream()
          .map(HostFileNames::last)
          .toList();
    }
    if (argument.endsWith("(*)'")) {
      String dataSet = argument.substring(1, argument.length() - 4);
      return disk.beside(new HostFile.Member(dataSet, "X")).stream()
          .map(HostFileNames::last)
          .toList();
    }
    HostFile file = HostFileNames.parse(argument);
    return disk.has(file) ? List.of(argument) : List.of();
  }

  @Override
  public void close() {
    server.stop();
  }
}
