// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.generator.verbatim.VerbatimParameter;
import org.attls.generator.verbatim.VerbatimParameter.Treatment;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.Settings;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;
import org.attls.policy.naming.Kinds;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** The values of verbatim parameters: writable, sound, and not better said in other words. */
public class VerbatimValueChecks extends PolicyChecks {
  private static final EAttribute VALUE = PolicyPackage.Literals.VERBATIM_LINE__VALUE;
  private static final EAttribute KEYWORD = PolicyPackage.Literals.VERBATIM_LINE__KEYWORD;

  /** A value is missing, or has blanks and no quotes. */
  @Check
  public void valuesAreThere(Verbatim block) {
    VerbatimLine line = VerbatimLines.firstWithoutValue(block).orElse(null);
    if (line == null || line.getKeyword() == null || SyntaxErrorsInside.near(block)) {
      return;
    }
    INode keyword = VerbatimLines.node(line, KEYWORD);
    int before = block.getLines().indexOf(line) - 1;
    INode value = before < 0 ? null : VerbatimLines.node(block.getLines().get(before), VALUE);
    if (value != null && value.getEndLine() == keyword.getStartLine()) {
      String text = NodeModelUtils.getTokenText(value) + " " + line.getKeyword();
      int length = keyword.getEndOffset() - value.getOffset();
      String message = FindingCode.MISSING_QUOTES.message(text);
      reportAt(
          FindingCode.MISSING_QUOTES,
          Severity.ERROR,
          message,
          line,
          value.getOffset(),
          length,
          List.of(text));
    } else {
      report(FindingCode.VERBATIM_VALUE_MISSING, at(line, KEYWORD), line.getKeyword());
    }
  }

  /** A value cannot be written, or is none that the parameter takes. */
  @Check
  public void valueIsSound(VerbatimLine line) {
    VerbatimLines.parameterOf(line)
        .filter(VerbatimParameter::isTaken)
        .filter(parameter -> CutUrl.of(VerbatimLines.node(line, VALUE)).isEmpty())
        .ifPresent(parameter -> check(line, parameter));
  }

  private void check(VerbatimLine line, Parameter parameter) {
    for (Meaning meaning : meanings(line, line.getValue())) {
      List<ValueRemark> remarks = ValueRemark.of(Wording.verbatim(parameter), meaning.text());
      remarks.forEach(remark -> reportIn(remark, line, VerbatimLines.node(line, VALUE), meaning));
      if (!remarks.isEmpty()) {
        return;
      }
    }
  }

  /** A password stands in the text. */
  @Check
  public void passwordsStayOut(VerbatimLine line) {
    VerbatimLines.parameterOf(line)
        .filter(VerbatimValueChecks::isPassword)
        .ifPresent(
            parameter ->
                report(FindingCode.VERBATIM_PASSWORD, at(line, KEYWORD), parameter.keyword()));
  }

  private static boolean isPassword(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.Text text
        && text.form() == TextForm.PASSWORD;
  }

  /** A parameter says what the language has words for, or overrides what its words say. */
  @Check
  public void wordsAreUsed(VerbatimLine line) {
    VerbatimOwner owner = (VerbatimOwner) line.eContainer().eContainer();
    VerbatimLines.parameterOf(line)
        .filter(parameter -> CutUrl.of(VerbatimLines.node(line, VALUE)).isEmpty())
        .ifPresent(parameter -> check(line, parameter, owner));
  }

  private void check(VerbatimLine line, Parameter parameter, VerbatimOwner owner) {
    Optional<VerbatimParameter> found = VerbatimParameter.find(parameter, line.getValue(), owner);
    Optional<SettingWords> words = VerbatimLines.wordsFor(parameter, owner);
    if (found.isPresent() && found.get().treatment() == Treatment.OVERRIDES) {
      report(
          FindingCode.VERBATIM_OVERRIDES,
          at(line, KEYWORD),
          found.get().keyword(),
          found.get().instead(),
          Kinds.describe(owner));
    } else if (words.filter(each -> isGiven(owner, each)).isPresent()) {
      report(
          FindingCode.WORDS_AND_VERBATIM,
          at(line, KEYWORD),
          words.get().words(),
          parameter.keyword(),
          Kinds.describe(owner));
    } else {
      found
          .filter(each -> each.treatment() == Treatment.WORD)
          .filter(each -> !isWarnedOf(line))
          .map(VerbatimParameter::instead)
          .or(() -> words.map(SettingWords::words))
          .ifPresent(instead -> reportWord(line, parameter, instead));
    }
  }

  /** The words would not mean the same. */
  private boolean isWarnedOf(VerbatimLine line) {
    return UndoneAuthentication.by(line, meanings(line, line.getValue()), project(line).uses())
        .isPresent();
  }

  private static boolean isGiven(VerbatimOwner owner, SettingWords words) {
    return owner instanceof SettingOwner holder && Settings.find(holder, words.words()).isPresent();
  }

  private void reportWord(VerbatimLine line, Parameter parameter, String instead) {
    report(
        FindingCode.VERBATIM_HAS_WORD,
        at(line, KEYWORD),
        parameter.keyword(),
        line.getValue(),
        instead);
  }
}
