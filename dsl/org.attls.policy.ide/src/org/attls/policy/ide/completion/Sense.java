// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import java.util.Set;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.ide.keywords.KeywordFact;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

/** Which keywords make sense at a place, of those that the grammar lets stand there. */
final class Sense {
  /** What only a rule with a map has. */
  private static final Set<String> WITH_MAP = Set.of("map", "row");

  private Sense() {}

  /** Whether a keyword makes sense in the object at the cursor. */
  static boolean makes(KeywordFact fact, ContentAssistContext context) {
    if (Around.object(context) instanceof ConnectivityRule rule) {
      return rule.isApplication()
          ? !WITH_MAP.contains(fact.phrase())
          : !fact.phrase().equals("traffic");
    }
    return !fact.phrase().equals("without")
        || Around.object(TrafficDescriptor.class, context) instanceof TrafficDescriptor descriptor
            && descriptor.getBase() != null;
  }
}
