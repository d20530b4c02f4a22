// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

/** A file of a z/OS system: a data set, a member of one, or a UNIX file. */
public sealed interface HostFile {
  /**
   * The name as an operator and PAGENT write it: {@code //'USER.POLICY(ATTLS)'} or {@code
   * /etc/attls.policy}.
   */
  String printed();

  /**
   * A sequential data set.
   *
   * @param name its name, without quotes, in capitals, at most 44 characters
   */
  record DataSet(String name) implements HostFile {
    @Override
    public String printed() {
      return "//'" + name + "'";
    }
  }

  /**
   * A member of a partitioned data set.
   *
   * @param dataSet the name of the data set, as of {@link DataSet}
   * @param name the member, in capitals, at most 8 characters
   */
  record Member(String dataSet, String name) implements HostFile {
    @Override
    public String printed() {
      return "//'" + dataSet + "(" + name + ")'";
    }
  }

  /**
   * A UNIX file.
   *
   * @param path its absolute path
   */
  record UnixFile(String path) implements HostFile {
    @Override
    public String printed() {
      return path;
    }
  }
}
