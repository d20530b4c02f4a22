// SPDX-License-Identifier: EPL-2.0

package org.attls.health.expect;

import java.util.Optional;
import org.attls.model.facts.ProtocolVersion;

/** What an author demands of connections. */
public sealed interface Demand {
  /** The demand as its author wrote it. */
  String words();

  /**
   * They must be protected.
   *
   * @param least the oldest version that a partner may negotiate; empty for any
   */
  record Protected(Optional<ProtocolVersion> least) implements Demand {
    @Override
    public String words() {
      return "must be protected"
          + least.map(version -> " with at least " + version.name()).orElse("");
    }
  }

  /**
   * Rules of a security level must take them.
   *
   * @param name the name of the level, as {@code PolicySources} tells it
   */
  record Level(String name) implements Demand {
    @Override
    public String words() {
      return "must use " + name;
    }
  }

  /** They must stay in the clear. */
  record Clear() implements Demand {
    @Override
    public String words() {
      return "must stay clear";
    }
  }
}
