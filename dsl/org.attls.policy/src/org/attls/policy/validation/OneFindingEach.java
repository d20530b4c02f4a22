// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.policy.linking.PolicyResource;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.eclipse.xtext.validation.impl.ConcreteSyntaxEValidator;

/**
 * Leaves one finding for one mistake, and never mistakes a check that failed for one that found
 * nothing. The parser may stumble twice over one token while it looks for a way on; only the first
 * time says what is wrong, and one block lacks one brace. Xtext logs an exception in a check and
 * goes on; here it is thrown, since a policy that was not checked must not pass for sound.
 */
@Singleton
public class OneFindingEach extends ResourceValidatorImpl {
  private record Key(Integer offset, String code, String message) {}

  /** All that is to be said; what the author suppressed is not. */
  @Override
  public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator monitor) {
    List<Issue> issues = all(resource, mode, monitor);
    return resource instanceof XtextResource file ? Decisions.heard(file, issues) : issues;
  }

  /** All that was found, also what the author suppressed. */
  public List<Issue> all(Resource resource, CheckMode mode, CancelIndicator monitor) {
    resolveProxies(resource, monitor);
    getOperationCanceledManager().checkCanceled(monitor);
    List<Issue> issues = new ArrayList<>();
    IAcceptor<Issue> acceptor = createAcceptor(issues);
    if (mode.shouldCheck(CheckType.FAST)) {
      collectResourceDiagnostics(resource, monitor, acceptor);
    }
    validate(resource, mode, monitor, acceptor);
    getOperationCanceledManager().checkCanceled(monitor);
    return distinct(issues);
  }

  @Override
  protected void validate(
      Resource resource,
      EObject root,
      CheckMode mode,
      CancelIndicator monitor,
      IAcceptor<Issue> acceptor) {
    Map<Object, Object> options = new HashMap<>();
    options.put(CheckMode.KEY, mode);
    options.put(CancelableDiagnostician.CANCEL_INDICATOR, monitor);
    options.put(ConcreteSyntaxEValidator.DISABLE_CONCRETE_SYNTAX_EVALIDATOR, Boolean.TRUE);
    options.put(EValidator.class, getDiagnostician());
    if (resource instanceof XtextResource policy) {
      options.put(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, policy.getLanguageName());
    }
    for (Diagnostic each : getDiagnostician().validate(root, options).getChildren()) {
      issueFromEValidatorDiagnostic(each, acceptor);
    }
    if (resource instanceof PolicyResource file) {
      new LibraryFindings(object -> getDiagnostician().validate(object, options))
          .report(file, acceptor);
    }
  }

  @Override
  protected void issueFromEValidatorDiagnostic(Diagnostic diagnostic, IAcceptor<Issue> acceptor) {
    if (diagnostic.getException() != null) {
      throw new IllegalStateException("a check failed", diagnostic.getException());
    }
    super.issueFromEValidatorDiagnostic(diagnostic, acceptor);
  }

  private static List<Issue> distinct(List<Issue> issues) {
    Set<Key> seen = new HashSet<>();
    List<Issue> distinct = new ArrayList<>(issues.size());
    for (Issue issue : issues) {
      Key key =
          issue.isSyntaxError() && !FindingCode.MISSING_BRACE.id().equals(issue.getCode())
              ? new Key(issue.getOffset(), "", "")
              : new Key(
                  issue.isSyntaxError() ? null : issue.getOffset(),
                  Objects.toString(issue.getCode()),
                  issue.getMessage());
      if (seen.add(key)) {
        distinct.add(issue);
      }
    }
    return distinct;
  }
}
