// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.zosmf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.attls.zos.host.HostFile;

/** Paths of the REST interface. */
final class Resource {
  private static final String FILES = "/zosmf/restfiles";
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/()@$";

  private Resource() {}

  /** The path of a file. */
  static String of(HostFile file) {
    return switch (file) {
      case HostFile.DataSet known -> FILES + "/ds/" + escaped(known.name());
      case HostFile.Member known ->
          FILES + "/ds/" + escaped(known.dataSet() + "(" + known.name() + ")");
      case HostFile.UnixFile known -> FILES + "/fs" + escaped(known.path());
    };
  }

  /** The path of the list of what is beside a file. */
  static String list(HostFile file) {
    return switch (file) {
      case HostFile.UnixFile known -> {
        int end = Math.max(known.path().lastIndexOf('/'), 1);
        yield FILES + "/fs?path=" + escaped(known.path().substring(0, end));
      }
      case HostFile.Member known -> FILES + "/ds/" + escaped(known.dataSet()) + "/member";
      case HostFile.DataSet known -> throw new IllegalArgumentException("no members");
    };
  }

  private static String escaped(String text) {
    ByteArrayOutputStream escaped = new ByteArrayOutputStream();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(each) >= 0) {
        escaped.write(each);
      } else {
        byte[] code = "%%%02X".formatted(each & 0xFF).getBytes(StandardCharsets.US_ASCII);
        escaped.write(code, 0, code.length);
      }
    }
    return escaped.toString(StandardCharsets.US_ASCII);
  }
}
