// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.fixes.Fix;
import org.attls.policy.ide.fixes.Fixes;
import org.attls.policy.ide.fixes.Problem;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** The ways out of findings of open documents. */
final class FindingFixes {
  private FindingFixes() {}

  /**
   * Whether there may be a way out of a kind of finding. The Problems view asks this for every row
   * that it paints, so the language must not be set up for the answer.
   */
  static boolean mayFix(String code) {
    return code != null && FindingCode.find(code).isPresent();
  }

  /**
   * The ways out of a finding.
   *
   * @param offset where the finding is by now
   * @param length its length by now
   */
  static CompletableFuture<List<Fix>> of(LiveDocument live, Issue issue, int offset, int length) {
    return live.read(resource -> fixes(resource, issue, offset, length));
  }

  private static List<Fix> fixes(XtextResource resource, Issue issue, int offset, int length) {
    return Problem.of(issue, resource)
        .map(
            found ->
                new Problem(resource, found.code(), found.message(), found.data(), offset, length))
        .map(PolicyLanguage.service(Fixes.class)::of)
        .orElse(List.of());
  }
}
