// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an inventory, and their columns. */
enum InventoryKind {
  /** The connections that must be protected. */
  APPLICATIONS(
      "applications.csv",
      List.of("application", "direction"),
      List.of(
          "image",
          "stack",
          "local address",
          "local port",
          "remote address",
          "remote port",
          "job",
          "user",
          "key ring")),
  /** The HOME lists of stacks. */
  HOME("home.csv", List.of("address"), List.of("image", "stack")),
  /** The port reservations of stacks. */
  PORTS("ports.csv", List.of("port", "job"), List.of("image", "stack", "protocol")),
  /** What is on key rings. */
  RINGS(
      "keyrings.csv",
      List.of("owner", "ring", "label"),
      List.of("image", "usage", "default", "key type"));

  private final String file;
  private final List<String> needed;
  private final List<String> others;

  InventoryKind(String file, List<String> needed, List<String> others) {
    this.file = file;
    this.needed = needed;
    this.others = others;
  }

  /** The name of the file. */
  String file() {
    return file;
  }

  /** The columns that must be there. */
  List<String> needed() {
    return needed;
  }

  /** Whether a column means something. */
  boolean has(String column) {
    return needed.contains(column) || others.contains(column);
  }

  /** All columns. */
  List<String> columns() {
    return Stream.concat(needed.stream(), others.stream()).toList();
  }

  /** The kind of a file; empty if it is none of an inventory. */
  static Optional<InventoryKind> of(String file) {
    return Arrays.stream(values()).filter(kind -> kind.file.equalsIgnoreCase(file)).findFirst();
  }
}
