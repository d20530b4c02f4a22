// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.ftp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.net.ftp.FTPClient;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostEncoding;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;
import org.attls.zos.host.HostText;
import org.attls.zos.host.NewMember;
import org.attls.zos.host.Secrets;

/**
 * The FTP server of z/OS. Texts go as ASCII, which the server converts to the code page of the
 * profile and back. {@link #create} makes a member as {@link NewMember} does, and a UNIX file while
 * it holds a folder of that name and {@code .attls-new}, which only one caller can make; a
 * sequential data set it makes after looking that there is none, which another caller may do at the
 * same time.
 */
public final class FtpHost implements Host {
  private static final String GUARD = ".attls-new";

  private final ConnectionProfile profile;
  private final FTPClient client;

  private FtpHost(ConnectionProfile profile, FTPClient client) {
    this.profile = profile;
    this.client = client;
  }

  /** Connects and logs in. */
  public static FtpHost open(ConnectionProfile profile, Secrets secrets) throws HostException {
    return new FtpHost(profile, FtpOpening.open(profile, secrets));
  }

  /** What may fail on the way. */
  @FunctionalInterface
  private interface Exchange<T> {
    T run() throws IOException;
  }

  private <T> T exchange(HostFile file, Exchange<T> exchange) throws HostException {
    try {
      return exchange.run();
    } catch (HostException e) {
      throw e;
    } catch (IOException e) {
      throw new HostException(
          Reason.CONNECTION,
          name() + ": the connection broke at " + file.printed() + ": " + e.getMessage() + ".",
          e);
    }
  }

  private HostException refused(HostFile file, String what) {
    return new HostException(
        Reason.REFUSED,
        name() + ": " + file.printed() + " " + what + " (" + FtpOpening.reply(client) + ").",
        null);
  }

  @Override
  public String name() {
    return profile.address();
  }

  /** The name as the server takes it: data sets in quotes, or it would put the user's ID first. */
  private static String remote(HostFile file) {
    return switch (file) {
      case HostFile.DataSet known -> "'" + known.name() + "'";
      case HostFile.Member known -> "'" + known.dataSet() + "(" + known.name() + ")'";
      case HostFile.UnixFile known -> known.path();
    };
  }

  @Override
  public Optional<String> read(HostFile file) throws HostException {
    return exchange(
        file,
        () -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          InputStream in = client.retrieveFileStream(remote(file));
          if (in == null) {
            HostException refusal = refused(file, "cannot be read");
            if (!exists(file)) {
              return Optional.empty();
            }
            throw refusal;
          }
          try (in) {
            in.transferTo(bytes);
          }
          if (!client.completePendingCommand()) {
            throw new IOException(FtpOpening.reply(client));
          }
          String text = bytes.toString(StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
          return Optional.of(file instanceof HostFile.UnixFile ? text : HostText.normal(text));
        });
  }

  private boolean exists(HostFile file) throws IOException {
    if (file instanceof HostFile.DataSet known) {
      return FtpNames.contains(client.listNames(remote(file)), known.name());
    }
    return beside(file).contains(file);
  }

  @Override
  public void write(HostFile file, String text) throws HostException {
    byte[] bytes = HostEncoding.latin(text, file);
    exchange(
        file,
        () -> {
          OutputStream out = client.storeFileStream(remote(file));
          if (out == null) {
            throw refused(file, "cannot be written");
          }
          try (out) {
            new ByteArrayInputStream(bytes).transferTo(out);
          }
          // From here on the file may hold a part.
          if (!client.completePendingCommand()) {
            throw new IOException(FtpOpening.reply(client));
          }
          return null;
        });
  }

  @Override
  public boolean create(HostFile file, String text) throws HostException {
    return switch (file) {
      case HostFile.Member member -> NewMember.create(this, this::renamed, member, text);
      case HostFile.UnixFile path -> createGuarded(path, text);
      case HostFile.DataSet dataSet -> createUnseen(dataSet, text);
    };
  }

  private boolean createGuarded(HostFile.UnixFile file, String text) throws HostException {
    String guard = file.path() + GUARD;
    return exchange(
        file,
        () -> {
          if (!client.makeDirectory(guard)) {
            if (exists(file)) {
              return false;
            }
            throw refused(
                file,
                "cannot be made: somebody else is at it, or left the empty folder "
                    + guard
                    + " when a connection broke; then remove it");
          }
          try {
            return createUnseen(file, text);
          } finally {
            client.removeDirectory(guard);
          }
        });
  }

  private boolean createUnseen(HostFile file, String text) throws HostException {
    if (exchange(file, () -> exists(file))) {
      return false;
    }
    write(file, text);
    return true;
  }

  private boolean renamed(HostFile.Member from, HostFile.Member to) throws HostException {
    return exchange(from, () -> client.rename(remote(from), remote(to)));
  }

  @Override
  public void delete(HostFile file) throws HostException {
    exchange(
        file,
        () -> {
          if (!client.deleteFile(remote(file))) {
            HostException refusal = refused(file, "cannot be deleted");
            if (exists(file)) {
              throw refusal;
            }
          }
          return null;
        });
  }

  @Override
  public List<HostFile> beside(HostFile file) throws HostException {
    String place =
        switch (file) {
          case HostFile.DataSet known ->
              throw new HostException(Reason.REFUSED, known.printed() + " has no members", null);
          case HostFile.Member known -> "'" + known.dataSet() + "(*)'";
          case HostFile.UnixFile known -> FtpNames.folder(known.path());
        };
    return exchange(
        file,
        () -> {
          TreeMap<String, HostFile> found = new TreeMap<>();
          for (String name : FtpNames.of(client.listNames(place), file)) {
            found.put(name, HostFileNames.beside(file, name));
          }
          return List.copyOf(found.values());
        });
  }

  @Override
  public Optional<List<String>> command(String command) {
    return Optional.empty();
  }

  @Override
  public void close() {
    FtpOpening.leave(client);
  }
}
