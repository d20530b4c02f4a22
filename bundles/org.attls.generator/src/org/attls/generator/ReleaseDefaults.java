// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;

/**
 * What holds at a release of z/OS where a parameter is not written. Only a default that is certain
 * allows leaving a wanted value out.
 *
 * @param release the release that the policy is for
 */
record ReleaseDefaults(Release release) {

  /**
   * Whether leaving a parameter out of a statement certainly has the effect of a value, where the
   * statements around it do not have it either.
   */
  boolean isCertainly(String statement, String keyword, String value) {
    for (String each : OuterStatements.from(statement)) {
      Optional<Parameter> parameter = Catalogue.get().parameter(each, keyword);
      if (parameter.isEmpty()) {
        continue;
      }
      DefaultValue known = parameter.get().defaultAt(release);
      if (!(known instanceof DefaultValue.Inherited)) {
        return known.isCertainly(value);
      }
    }
    return false;
  }

  /**
   * Whether the switch of a protocol version has a value anyway. That of a connection action takes
   * the value of the environment action, which never has the switch written, so the environment's
   * default decides.
   */
  boolean isVersion(String version, String value) {
    return isCertainly("TTLSConnectionAdvancedParms", version, value);
  }
}
