// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which verbatim parameters a statement has, in so far as its name must tell. What a security level
 * gives is told by the name of the level. What a traffic type gives is told by a mark of the
 * content: traffic types with the same parameters then share the statement, and no insertion of
 * another one renames it.
 *
 * @param level the name of the security level that gives some
 * @param mark the mark of those that the traffic type gives
 */
record Extras(Optional<String> level, Optional<String> mark) {
  static final Extras NONE = new Extras(Optional.empty(), Optional.empty());

  /** What is added to a name that says nothing of the level; the v. keeps it apart from words. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    level.ifPresent(name -> parts.add("v." + name));
    mark.ifPresent(parts::add);
    return List.copyOf(parts);
  }
}
