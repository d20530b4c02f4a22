// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.generator.verbatim.VerbatimParameter;
import org.attls.generator.verbatim.VerbatimParameter.Treatment;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.flatfile.Ibm1047;
import org.attls.pagent.flatfile.Lexical;
import org.attls.pagent.value.ValueFault;
import org.attls.pagent.value.ValueReader;
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
        .ifPresent(parameter -> check(line, parameter));
  }

  private void check(VerbatimLine line, Parameter parameter) {
    String value = line.getValue();
    Optional<String> unwritable = Lexical.valueProblem(value);
    if (unwritable.isPresent()) {
      report(
          FindingCode.VERBATIM_VALUE_UNWRITABLE,
          at(line, VALUE),
          parameter.keyword(),
          unwritable.get());
      return;
    }
    OptionalInt foreign = Ibm1047.firstUnencodable(value);
    if (foreign.isPresent()) {
      int point = value.codePointAt(foreign.getAsInt());
      report(
          FindingCode.NOT_IN_IBM1047,
          at(line, VALUE),
          Character.toString(point),
          String.format(Locale.ROOT, "U+%04X", point));
    }
    ValueReader.read(parameter, value).faults().forEach(fault -> report(line, fault));
  }

  /** At the faulty part, if what is written is what is meant; else at the whole value. */
  private void report(VerbatimLine line, ValueFault fault) {
    INode node = VerbatimLines.node(line, VALUE);
    String written = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
    int from = written.indexOf(line.getValue());
    boolean whole = from < 0 || fault.start() >= fault.end();
    int start = node.getOffset() + (whole ? 0 : from + fault.start());
    int length = whole ? node.getLength() : fault.end() - fault.start();
    List<String> data = whole ? List.of() : fault.data();
    reportAt(fault.code(), fault.severity(), fault.message(), line, start, length, data);
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
    Optional<VerbatimParameter> found =
        VerbatimLines.parameterOf(line)
            .flatMap(parameter -> VerbatimParameter.find(parameter, line.getValue(), owner));
    if (found.isEmpty()) {
      return;
    }
    VerbatimParameter words = found.get();
    if (words.treatment() == Treatment.WORD) {
      report(
          FindingCode.VERBATIM_HAS_WORD,
          at(line, KEYWORD),
          words.keyword(),
          line.getValue(),
          words.instead());
    } else if (words.treatment() == Treatment.OVERRIDES) {
      report(
          FindingCode.VERBATIM_OVERRIDES,
          at(line, KEYWORD),
          words.keyword(),
          words.instead(),
          Kinds.describe(owner));
    }
  }
}
