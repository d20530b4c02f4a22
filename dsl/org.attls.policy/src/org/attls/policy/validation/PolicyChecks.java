// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.effective.Symbols;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Exceptions;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;

/** What all checks share: a finding of the catalogue becomes an issue at its place. */
abstract class PolicyChecks extends AbstractDeclarativeValidator {
  @Inject private ProjectView.Provider projects;

  /**
   * Where a finding belongs: a feature of an object, and which value of a list.
   *
   * @param object the object
   * @param feature its feature, or null for the whole object
   * @param index the place in a list from 0, or -1
   */
  record Where(EObject object, EStructuralFeature feature, int index) {}

  @Override
  protected List<EPackage> getEPackages() {
    return List.of(PolicyPackage.eINSTANCE);
  }

  @Override
  public void register(EValidatorRegistrar registrar) {
    // The validator that is composed of these checks is registered, not its parts.
  }

  @Override
  protected void handleExceptionDuringValidation(Throwable failure) {
    // Xtext passes over a NullPointerException; a check that failed must not look like a passed
    // one.
    Exceptions.throwUncheckedException(failure);
  }

  /** A whole feature of an object. */
  static Where at(EObject object, EStructuralFeature feature) {
    return new Where(object, feature, ValidationMessageAcceptor.INSIGNIFICANT_INDEX);
  }

  /** One value of a list of an object. */
  static Where at(EObject object, EStructuralFeature feature, int index) {
    return new Where(object, feature, index);
  }

  /** Reports a finding that no quick fix needs data for. */
  final void report(FindingCode code, Where where, Object... arguments) {
    reportFixable(code, where, List.of(), arguments);
  }

  /** Reports a finding with the data of its quick fix. */
  final void reportFixable(FindingCode code, Where where, List<String> data, Object... arguments) {
    report(code, code.severity(), code.message(arguments), where, data);
  }

  /** Reports a finding about what a text stands for in some stack, where nothing can be fixed. */
  final void reportMeant(
      FindingCode code, Where where, Meaning meaning, List<String> data, Object... arguments) {
    report(
        code,
        code.severity(),
        code.message(arguments) + meaning.suffix(),
        where,
        meaning.isWritten() ? data : List.of());
  }

  /** Reports a finding of a severity that is not that of its code. */
  final void report(
      FindingCode code, Severity severity, String message, Where where, List<String> data) {
    String[] values = data.toArray(String[]::new);
    switch (severity) {
      case ERROR ->
          acceptError(message, where.object, where.feature, where.index, code.id(), values);
      case WARNING ->
          acceptWarning(message, where.object, where.feature, where.index, code.id(), values);
      case INFO -> acceptInfo(message, where.object, where.feature, where.index, code.id(), values);
    }
  }

  /** The whole project, as this validation sees it. */
  final ProjectView project(EObject object) {
    return projects.of(object.eResource(), getContext());
  }

  /** What a text of an object stands for: itself, or what its stacks make of its symbols. */
  final List<Meaning> meanings(EObject object, String text) {
    return Symbols.mayBeIn(text)
        ? project(object).uses().meanings(object, text)
        : List.of(new Meaning(text, ""));
  }

  /** Reports an error at a place in the text that no feature has. */
  final void reportAt(FindingCode code, EObject object, INode node, Object... arguments) {
    reportFixableAt(code, object, node, List.of(), arguments);
  }

  /** Reports a finding of a severity that is not that of its code, at a place in the text. */
  final void reportAt(
      FindingCode code,
      Severity severity,
      String message,
      EObject object,
      int offset,
      int length,
      List<String> data) {
    String[] values = data.toArray(String[]::new);
    switch (severity) {
      case ERROR -> acceptError(message, object, offset, length, code.id(), values);
      case WARNING -> acceptWarning(message, object, offset, length, code.id(), values);
      case INFO -> acceptInfo(message, object, offset, length, code.id(), values);
    }
  }

  /** Reports at the faulty part of a value, if what is written is what is meant; else at all. */
  final void reportIn(ValueRemark remark, EObject object, INode node, Meaning meaning) {
    String written = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
    int from = meaning.isWritten() ? written.indexOf(meaning.text()) : -1;
    boolean whole = from < 0 || remark.start() >= remark.end();
    int start = node.getOffset() + (whole ? 0 : from + remark.start());
    int length = whole ? node.getLength() : remark.end() - remark.start();
    String message = remark.message() + meaning.suffix();
    List<String> data = whole ? List.of() : remark.data();
    reportAt(remark.code(), remark.severity(), message, object, start, length, data);
  }

  /** As above, with the data of its quick fix. */
  final void reportFixableAt(
      FindingCode code, EObject object, INode node, List<String> data, Object... arguments) {
    acceptError(
        code.message(arguments),
        object,
        node.getOffset(),
        node.getLength(),
        code.id(),
        data.toArray(String[]::new));
  }
}
