// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;

/** An authoring object to be, or a part of one: its name, and the comments that stand before it. */
final class Item {
  private final String kind;
  private final Item owner;
  private final List<String> comments = new ArrayList<>();
  private String name = "";

  Item(String kind) {
    this(kind, null);
  }

  /** A part of an object. */
  Item(String kind, Item owner) {
    this.kind = kind;
    this.owner = owner;
  }

  void name(String given) {
    name = given;
  }

  String name() {
    return name;
  }

  /** Adds a line of comment. */
  void comment(String text) {
    comments.add(text);
  }

  List<String> comments() {
    return comments;
  }

  /** How it is named in a report. */
  String describe() {
    String own = name.isEmpty() ? kind : kind + " " + name;
    return owner == null ? own : own + " of " + owner.describe();
  }
}
