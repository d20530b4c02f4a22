// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attls.model.effective.Bases;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.library.Library;
import org.attls.policy.linking.PolicyResource;
import org.attls.policy.naming.ObjectNames;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.AbstractValidationDiagnostic;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;

/**
 * What is wrong with objects of the library where a project uses them: a release that does not know
 * what a level asks for, a symbol without a value. Nobody can change the library, so it is reported
 * where the object is named. What is only worth a remark is left out.
 */
final class LibraryFindings {
  private final Function<EObject, Diagnostic> check;
  private final Map<PolicyObject, List<AbstractValidationDiagnostic>> found = new HashMap<>();

  /**
   * Prepares the findings.
   *
   * @param check checks an object as part of the project
   */
  LibraryFindings(Function<EObject, Diagnostic> check) {
    this.check = check;
  }

  /** Reports what is wrong with the objects of the library that a file names. */
  void report(PolicyResource file, IAcceptor<Issue> acceptor) {
    if (Library.has(file.getURI())) {
      return;
    }
    file.references()
        .forEach(
            (node, target) -> {
              for (PolicyObject object : withBases(target)) {
                if (Library.has(object.eResource().getURI())) {
                  of(object).forEach(each -> acceptor.accept(issue(each, object, node)));
                }
              }
            });
  }

  private static List<? extends PolicyObject> withBases(PolicyObject object) {
    return switch (object) {
      case SecurityLevel level -> Bases.of(level);
      case TrafficDescriptor descriptor -> Bases.of(descriptor);
      default -> List.of(object);
    };
  }

  private List<AbstractValidationDiagnostic> of(PolicyObject object) {
    List<AbstractValidationDiagnostic> there = found.get(object);
    if (there == null) {
      there = new ArrayList<>();
      for (Diagnostic each : check.apply(object).getChildren()) {
        if (each.getException() != null) {
          throw new IllegalStateException("a check failed", each.getException());
        }
        if (each.getSeverity() >= Diagnostic.WARNING
            && each instanceof AbstractValidationDiagnostic finding) {
          there.add(finding);
        }
      }
      found.put(object, there);
    }
    return there;
  }

  private static Issue issue(
      AbstractValidationDiagnostic finding, PolicyObject object, INode node) {
    Issue.IssueImpl issue = new Issue.IssueImpl();
    issue.setSeverity(
        finding.getSeverity() >= Diagnostic.ERROR ? Severity.ERROR : Severity.WARNING);
    issue.setCode(finding.getIssueCode());
    issue.setType(CheckType.FAST);
    issue.setMessage(ObjectNames.of(object) + ": " + finding.getMessage());
    issue.setOffset(node.getOffset());
    issue.setLength(node.getLength());
    issue.setLineNumber(node.getStartLine());
    issue.setUriToProblem(node.getSemanticElement().eResource().getURI());
    return issue;
  }
}
