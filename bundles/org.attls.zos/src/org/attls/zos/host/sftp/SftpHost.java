// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostEncoding;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;
import org.attls.zos.host.Secrets;

/**
 * UNIX files over SFTP, which carries their bytes unchanged: texts are in the code page of the
 * profile. The SFTP server of z/OS OpenSSH does not reach data sets. {@link #create} is the
 * exclusive creation of the file system, so only one caller succeeds.
 */
public final class SftpHost implements Host {
  private final ConnectionProfile profile;
  private final HostEncoding encoding;
  private final SftpOpening.Connection connection;

  private SftpHost(ConnectionProfile profile, SftpOpening.Connection connection) {
    this.profile = profile;
    this.encoding = HostEncoding.of(profile.encoding());
    this.connection = connection;
  }

  /** Connects and logs in. */
  public static SftpHost open(ConnectionProfile profile, Secrets secrets) throws HostException {
    return new SftpHost(profile, SftpOpening.open(profile, secrets));
  }

  @Override
  public String name() {
    return profile.address();
  }

  private SftpClient sftp() {
    return connection.sftp();
  }

  private static String path(HostFile file) throws HostException {
    if (file instanceof HostFile.UnixFile known) {
      return known.path();
    }
    throw new HostException(
        Reason.REFUSED,
        file.printed()
            + " cannot be reached: SFTP on z/OS has UNIX files only. Use ftps or zosmf for data"
            + " sets.",
        null);
  }

  /** A refusal, if the server answered; else the connection is not to be relied on. */
  private HostException failure(HostFile file, String what, IOException e) {
    if (e instanceof HostException known) {
      return known;
    }
    boolean answered =
        e instanceof SftpException known
            && known.getStatus() != SftpConstants.SSH_FX_CONNECTION_LOST
            && known.getStatus() != SftpConstants.SSH_FX_NO_CONNECTION;
    return new HostException(
        answered ? Reason.REFUSED : Reason.CONNECTION,
        name()
            + ": "
            + file.printed()
            + " cannot be "
            + what
            + (answered ? " (" : "; the connection broke (")
            + e.getMessage()
            + ").",
        e);
  }

  private static boolean isMissing(IOException e) {
    return e instanceof SftpException known
        && (known.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE
            || known.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH);
  }

  @Override
  public Optional<String> read(HostFile file) throws HostException {
    String path = path(file);
    try (InputStream in = sftp().read(path)) {
      return Optional.of(encoding.decode(in.readAllBytes()));
    } catch (IOException e) {
      if (isMissing(e)) {
        return Optional.empty();
      }
      throw failure(file, "read", e);
    }
  }

  @Override
  public void write(HostFile file, String text) throws HostException {
    byte[] bytes = encoding.encode(text, file);
    try {
      fill(
          file,
          bytes,
          sftp().write(path(file), OpenMode.Write, OpenMode.Create, OpenMode.Truncate));
    } catch (IOException e) {
      throw failure(file, "written", e);
    }
  }

  private void fill(HostFile file, byte[] bytes, OutputStream opened) throws HostException {
    try (OutputStream out = opened) {
      out.write(bytes);
    } catch (IOException e) {
      throw new HostException(
          Reason.CONNECTION,
          name() + ": " + file.printed() + " may hold a part: " + e.getMessage() + ".",
          e);
    }
  }

  @Override
  public boolean create(HostFile file, String text) throws HostException {
    byte[] bytes = encoding.encode(text, file);
    String path = path(file);
    try {
      fill(file, bytes, sftp().write(path, OpenMode.Write, OpenMode.Create, OpenMode.Exclusive));
      return true;
    } catch (IOException e) {
      if (e instanceof SftpException && exists(file)) {
        return false;
      }
      throw failure(file, "made", e);
    }
  }

  private boolean exists(HostFile file) throws HostException {
    try {
      sftp().lstat(path(file));
      return true;
    } catch (IOException e) {
      if (isMissing(e)) {
        return false;
      }
      throw failure(file, "looked at", e);
    }
  }

  @Override
  public void delete(HostFile file) throws HostException {
    try {
      sftp().remove(path(file));
    } catch (IOException e) {
      if (!isMissing(e)) {
        throw failure(file, "deleted", e);
      }
    }
  }

  @Override
  public List<HostFile> beside(HostFile file) throws HostException {
    String path = path(file);
    String folder = path.lastIndexOf('/') == 0 ? "/" : path.substring(0, path.lastIndexOf('/'));
    TreeMap<String, HostFile> found = new TreeMap<>();
    try {
      for (DirEntry each : sftp().readDir(folder)) {
        if (each.getAttributes().isRegularFile() && isName(each.getFilename())) {
          found.put(each.getFilename(), HostFileNames.beside(file, each.getFilename()));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      IOException failure =
          e instanceof UncheckedIOException known ? known.getCause() : (IOException) e;
      if (!isMissing(failure)) {
        throw failure(file, "listed", failure);
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isName(String name) {
    return name.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  @Override
  public Optional<List<String>> command(String command) {
    return Optional.empty();
  }

  @Override
  public void close() {
    connection.close();
  }
}
