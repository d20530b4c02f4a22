// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/**
 * Leaves one finding for one mistake: the parser may stumble twice over one token while it looks
 * for a way on, and only the first time says what is wrong.
 */
@Singleton
public class OneFindingEach extends ResourceValidatorImpl {
  private record Key(Integer offset, String code, String message) {}

  @Override
  public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator monitor) {
    List<Issue> issues = super.validate(resource, mode, monitor);
    if (issues == null) {
      return null; // Cancelled.
    }
    Set<Key> seen = new HashSet<>();
    List<Issue> distinct = new ArrayList<>(issues.size());
    for (Issue issue : issues) {
      Key key =
          issue.isSyntaxError()
              ? new Key(issue.getOffset(), "", "")
              : new Key(issue.getOffset(), Objects.toString(issue.getCode()), issue.getMessage());
      if (seen.add(key)) {
        distinct.add(issue);
      }
    }
    return distinct;
  }
}
