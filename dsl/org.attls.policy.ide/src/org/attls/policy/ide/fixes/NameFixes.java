// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.Named;
import org.attls.policy.ide.rename.Renaming;
import org.attls.policy.ide.text.Words;
import org.eclipse.xtext.util.CancelIndicator;

/** Gives objects names that they can have. */
class NameFixes implements FixRule {
  @Inject private Renaming renaming;
  @Inject private Words words;

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.DUPLICATE_NAME, FindingCode.NAME_TOO_LONG, FindingCode.SYSTEM_NAME);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    Named object = problem.object(Named.class).orElse(null);
    if (object == null || object.getName() == null) {
      return List.of();
    }
    if (problem.code() == FindingCode.DUPLICATE_NAME) {
      // References mean the first object of the name, so only this definition changes.
      String name = renaming.numbered(object, object.getName(), object);
      return List.of(
          new Fix("Rename to " + name, renaming.definition(object, words.written(name))));
    }
    return problem
        .suggestion(0)
        .map(
            name -> renaming.isTaken(object, name) ? renaming.numbered(object, name, object) : name)
        .map(name -> rename(object, name))
        .stream()
        .toList();
  }

  private Fix rename(Named object, String name) {
    return new Fix("Rename to " + name, renaming.changes(object, name, CancelIndicator.NullImpl));
  }
}
