// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.Optional;
import java.util.function.Function;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatNode;

/**
 * The policy as a stack should have it.
 *
 * @param space its rules at the release of the stack
 * @param stack the name of the stack, if the policy tells it; a flat file does not
 * @param places where the author wrote what made a line or statement
 */
public record ExpectedPolicy(
    PolicySpace space, Optional<String> stack, Function<FlatNode, Place> places) {

  /** Where the author wrote something, for example {@code ttls.policy:12}. */
  public String told(FlatNode node) {
    Place place = places.apply(node);
    return place.file() + ':' + place.line();
  }
}
