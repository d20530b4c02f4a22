// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.ftpserver.ftplet.FileSystemView;
import org.apache.ftpserver.ftplet.FtpFile;

/** The disk as an FTP server sees it: names in quotes are data sets, others UNIX paths. */
final class ZosFileSystem implements FileSystemView {
  private final ZosDisk disk;

  ZosFileSystem(ZosDisk disk) {
    this.disk = disk;
  }

  @Override
  public FtpFile getHomeDirectory() {
    return getFile("/");
  }

  @Override
  public FtpFile getWorkingDirectory() {
    return getFile("/");
  }

  @Override
  public boolean changeWorkingDirectory(String name) {
    return disk.isFolder(name);
  }

  @Override
  public FtpFile getFile(String name) {
    boolean understood = name.startsWith("/") || name.startsWith("'") && name.endsWith("'");
    return understood ? new Entry(name, HostFileNames.parse(name)) : null;
  }

  @Override
  public boolean isRandomAccessible() {
    return false;
  }

  @Override
  public void dispose() {
    // The disk stays.
  }

  /** A file, or the name of one. */
  private final class Entry implements FtpFile {
    private final String name;
    private final HostFile file;

    Entry(String name, HostFile file) {
      this.name = name;
      this.file = file;
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isHidden() {
      return false;
    }

    @Override
    public boolean isDirectory() {
      return disk.isFolder(name);
    }

    @Override
    public boolean isFile() {
      return disk.has(file);
    }

    @Override
    public boolean doesExist() {
      return isFile() || isDirectory();
    }

    @Override
    public boolean isReadable() {
      return true;
    }

    @Override
    public boolean isWritable() {
      return !name.contains("READONLY");
    }

    @Override
    public boolean isRemovable() {
      return isWritable();
    }

    @Override
    public String getOwnerName() {
      return "KEN";
    }

    @Override
    public String getGroupName() {
      return "SYS1";
    }

    @Override
    public int getLinkCount() {
      return 1;
    }

    @Override
    public long getLastModified() {
      return 0;
    }

    @Override
    public boolean setLastModified(long time) {
      return false;
    }

    @Override
    public long getSize() {
      return disk.read(file).map(String::length).orElse(0);
    }

    @Override
    public Object getPhysicalFile() {
      return file;
    }

    @Override
    public boolean mkdir() {
      return disk.folder(name);
    }

    @Override
    public boolean delete() {
      return isDirectory() ? disk.removeFolder(name) : disk.delete(file);
    }

    @Override
    public boolean move(FtpFile to) {
      return disk.rename(file, (HostFile) to.getPhysicalFile());
    }

    @Override
    public List<? extends FtpFile> listFiles() {
      return List.of();
    }

    @Override
    public OutputStream createOutputStream(long offset) throws IOException {
      if (!disk.write(file, "")) {
        throw new IOException("there is no data set or folder");
      }
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          disk.write(file, toString(StandardCharsets.ISO_8859_1));
        }
      };
    }

    @Override
    public InputStream createInputStream(long offset) {
      return new ByteArrayInputStream(
          disk.read(file).orElseThrow().getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
