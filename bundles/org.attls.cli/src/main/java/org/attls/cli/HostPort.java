// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.values.PortRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A port of a host.
 *
 * @param host a host name, or an address without brackets
 * @param port the port, from 1 to 65535
 */
record HostPort(String host, int port) {
  /** Reads {@code zos.example:443}, {@code 10.1.1.1:443} or {@code [2001:db8::1]:443}. */
  static final class Converter implements ITypeConverter<HostPort> {
    private static final Pattern FORM =
        Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9A-Za-z_.-]+)):([0-9]{1,5})");

    @Override
    public HostPort convert(String text) {
      Matcher parts = FORM.matcher(text);
      int port = parts.matches() ? Integer.parseInt(parts.group(3)) : 0;
      if (port < PortRange.MIN || port > PortRange.MAX) {
        throw new TypeConversionException(
            "'"
                + text
                + "' is no host with a port from 1 to 65535; write it as zos.example:443,"
                + " 10.1.1.1:443 or [2001:db8::1]:443");
      }
      return new HostPort(parts.group(1) == null ? parts.group(2) : parts.group(1), port);
    }
  }
}
