// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.findings.Severity;
import org.attls.model.policy.PolicyFile;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.testing.AnnotatedProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Typical mistakes: each file has one, is told so in the words of the catalogue at the right place,
 * and the address group BEHIND that follows the mistake is still known.
 */
class SyntaxErrorsTest {
  static List<AnnotatedProject> projects() {
    return AnnotatedProject.all("syntax");
  }

  @ParameterizedTest
  @MethodSource("projects")
  void isReportedInPlainWords(AnnotatedProject project) {
    project.verify();
    assertTrue(
        project.open().findings().stream().anyMatch(each -> each.severity() == Severity.ERROR));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void whatFollowsIsStillKnown(AnnotatedProject project) {
    PolicyProject opened = project.open();
    PolicyFile file = (PolicyFile) opened.resource(project.toString()).getContents().get(0);
    assertTrue(file.getObjects().stream().anyMatch(each -> "BEHIND".equals(each.getName())));
  }
}
