// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.util.List;
import java.util.Optional;

/**
 * A z/OS system that files are read from and written to, over one connection. Texts are in Java's
 * strings with {@code \n} at the end of each line; how they become records or bytes in IBM-1047 is
 * the matter of the protocol. One thread at a time.
 */
public interface Host extends AutoCloseable {
  /** What the user reads: protocol, address and user. */
  String name();

  /**
   * The text of a file.
   *
   * @param file the file
   * @return its text; empty if there is no such file
   * @throws HostException if it cannot be read
   */
  Optional<String> read(HostFile file) throws HostException;

  /**
   * Writes a file whole, new or over the old one.
   *
   * @param file the file; its data set or folder exists
   * @param text the text
   * @throws HostException if it cannot be written; after {@link HostException.Reason#CONNECTION} it
   *     may be old, new, or a part
   */
  void write(HostFile file, String text) throws HostException;

  /**
   * Writes a file that must not be there yet. Of two callers at the same time one succeeds; how
   * surely, each implementation says. The texts of two callers must differ.
   *
   * @param file the file
   * @param text the text
   * @return whether it was made; false if it was there already
   * @throws HostException if it cannot be written
   */
  boolean create(HostFile file, String text) throws HostException;

  /**
   * Deletes a file. That it is not there is no error.
   *
   * @param file the file
   * @throws HostException if it cannot be deleted
   */
  void delete(HostFile file) throws HostException;

  /**
   * The files beside a file: the members of its data set, or what its folder holds, sorted by name.
   *
   * @param file any member or UNIX file, which need not exist
   * @return the files; empty if the data set or folder does not exist
   * @throws HostException if they cannot be listed
   */
  List<HostFile> beside(HostFile file) throws HostException;

  /**
   * Issues a console command, such as {@code F PAGENT,REFRESH}.
   *
   * @param command the command
   * @return the lines of the answer; empty where the protocol has no console, so that the user must
   *     type the command
   * @throws HostException if it was refused
   */
  Optional<List<String>> command(String command) throws HostException;

  @Override
  void close();
}
