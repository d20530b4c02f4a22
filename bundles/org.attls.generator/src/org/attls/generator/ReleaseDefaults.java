// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.DefaultValue;

/**
 * What holds at a release of z/OS where a parameter is not written. Only a default that is certain
 * allows leaving a wanted value out.
 *
 * @param release the release of the image
 */
record ReleaseDefaults(Release release) {
  private static final String ENVIRONMENT = "TTLSEnvironmentAdvancedParms";

  /** Whether a number of seconds is what HandshakeTimeout has anyway. */
  boolean isHandshakeTimeout(String seconds) {
    return of(ENVIRONMENT, "HandshakeTimeout").isCertainly(seconds);
  }

  /** Whether a sum of trace bits is what Trace has anyway. */
  boolean isTrace(String sum) {
    return of("TTLSGroupAction", "Trace").isCertainly(sum);
  }

  /**
   * Whether the switch of a protocol version has a value anyway. That of a connection action takes
   * the value of the environment action, which never has the switch written, so the environment's
   * default decides.
   */
  boolean isVersion(String version, String value) {
    return of(ENVIRONMENT, version).isCertainly(value);
  }

  private DefaultValue of(String statement, String keyword) {
    return Catalogue.get()
        .parameter(statement, keyword)
        .orElseThrow(
            () -> new IllegalStateException("no parameter " + keyword + " in " + statement))
        .defaultAt(release);
  }
}
