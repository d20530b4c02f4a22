// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

/** What every host does, whatever the protocol. */
final class HostContract {
  static final String TEXT = "# a policy [x] {y} \u00e4\nTTLSRule r1\n{\n  Direction Inbound\n}\n";

  private HostContract() {}

  /** Tries all operations on two free names in a folder or data set that exists. */
  static void check(Host host, HostFile one, HostFile other) throws HostException {
    assertEquals(Optional.empty(), host.read(one), "nothing there yet");
    host.delete(one);
    host.write(one, TEXT);
    assertEquals(TEXT, host.read(one).orElseThrow());
    host.write(one, "short\n");
    assertEquals("short\n", host.read(one).orElseThrow(), "the old text is gone to the last byte");
    assertFalse(host.create(one, "mine\n"), "it is there");
    assertTrue(host.create(other, "mine\n"));
    assertEquals("mine\n", host.read(other).orElseThrow());
    assertEquals(sorted(one, other), host.beside(one));
    host.delete(other);
    assertEquals(List.of(one), host.beside(other));
    host.delete(one);
    assertEquals(List.of(), host.beside(one));
  }

  private static List<HostFile> sorted(HostFile one, HostFile other) {
    boolean first = HostFileNames.last(one).compareTo(HostFileNames.last(other)) < 0;
    return first ? List.of(one, other) : List.of(other, one);
  }
}
