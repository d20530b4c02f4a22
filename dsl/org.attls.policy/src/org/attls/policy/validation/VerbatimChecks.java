// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.generator.verbatim.VerbatimParameter;
import org.attls.generator.verbatim.VerbatimStatement;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.policy.naming.Kinds;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.xtext.validation.Check;

/** Verbatim blocks: statements and parameters that there are and that can be given so. */
public class VerbatimChecks extends PolicyChecks {
  private static final String EACH_FOR_ITSELF = "IpTimeCondition";

  /** A statement is unknown or cannot be given verbatim, or its block is empty. */
  @Check
  public void statementCanBeGiven(Verbatim block) {
    String written = block.getStatement();
    if (written == null) {
      return; // A syntax error stands there.
    }
    Where where = at(block, PolicyPackage.Literals.VERBATIM__STATEMENT);
    Optional<Statement> statement = Catalogue.get().statement(written);
    if (statement.isEmpty()) {
      Optional<String> nearest =
          NearestName.in(
              VerbatimStatement.all().stream()
                  .filter(VerbatimStatement::taken)
                  .map(VerbatimStatement::keyword)
                  .toList(),
              written);
      reportFixable(
          FindingCode.VERBATIM_STATEMENT_UNKNOWN,
          where,
          nearest.stream().toList(),
          written,
          suggestion(nearest));
    } else if (VerbatimStatement.find(written).filter(VerbatimStatement::taken).isEmpty()) {
      String instead =
          VerbatimStatement.find(written)
              .map(VerbatimStatement::instead)
              .orElse("what is not part of a stack's policy");
      report(FindingCode.VERBATIM_STATEMENT_OWNED, where, statement.get().keyword(), instead);
    } else if (block.getLines().isEmpty() && !SyntaxErrorsInside.near(block)) {
      report(FindingCode.VERBATIM_EMPTY, where, statement.get().keyword());
    }
  }

  /** A keyword is unknown, belongs to another statement, or cannot be given verbatim. */
  @Check
  public void keywordCanBeGiven(VerbatimLine line) {
    Optional<Statement> statement = VerbatimLines.statementOf(line);
    if (statement.isEmpty()) {
      return;
    }
    Optional<Parameter> parameter = VerbatimLines.parameterOf(line);
    if (parameter.isEmpty()) {
      reportUnknown(line, statement.get().keyword());
    } else if (!VerbatimParameter.isTaken(parameter.get())) {
      report(
          FindingCode.VERBATIM_KEYWORD_OWNED,
          at(line, PolicyPackage.Literals.VERBATIM_LINE__KEYWORD),
          parameter.get().keyword(),
          parameter.get().statement(),
          instead(parameter.get(), line));
    }
  }

  private static String instead(Parameter parameter, VerbatimLine line) {
    return VerbatimParameter.statementOf(parameter)
        .map(statement -> "verbatim " + statement)
        .or(
            () ->
                VerbatimParameter.find(
                        parameter,
                        String.valueOf(line.getValue()),
                        (VerbatimOwner) line.eContainer().eContainer())
                    .map(VerbatimParameter::instead))
        .orElse("the words of the language");
  }

  private void reportUnknown(VerbatimLine line, String statement) {
    String written = line.getKeyword();
    Where where = at(line, PolicyPackage.Literals.VERBATIM_LINE__KEYWORD);
    List<String> others =
        VerbatimStatement.all().stream()
            .filter(VerbatimStatement::taken)
            .map(VerbatimStatement::keyword)
            .filter(each -> Catalogue.get().parameter(each, written).isPresent())
            .toList();
    if (!others.isEmpty()) {
      report(
          FindingCode.VERBATIM_KEYWORD_ELSEWHERE,
          where,
          written,
          statement,
          String.join(", ", others));
      return;
    }
    Optional<String> nearest =
        NearestName.in(
            Catalogue.get().parameters(statement).stream()
                .filter(VerbatimParameter::isTaken)
                .map(Parameter::keyword)
                .toList(),
            written);
    reportFixable(
        FindingCode.VERBATIM_KEYWORD_UNKNOWN,
        where,
        nearest.stream().toList(),
        written,
        statement,
        suggestion(nearest));
  }

  /** A parameter that can stand in its statement once is given twice. */
  @Check
  public void parametersAreGivenOnce(VerbatimOwner owner) {
    Set<String> seen = new HashSet<>();
    for (Verbatim block : owner.getVerbatims()) {
      boolean forItself = EACH_FOR_ITSELF.equalsIgnoreCase(block.getStatement());
      Set<String> inBlock = forItself ? new HashSet<>() : seen;
      for (VerbatimLine line : block.getLines()) {
        VerbatimLines.parameterOf(line)
            .filter(parameter -> !parameter.repeatable())
            .filter(parameter -> !inBlock.add(parameter.statement() + " " + parameter.keyword()))
            .ifPresent(parameter -> reportTwice(line, parameter, owner));
      }
    }
  }

  private void reportTwice(VerbatimLine line, Parameter parameter, VerbatimOwner owner) {
    report(
        FindingCode.VERBATIM_TWICE,
        at(line, PolicyPackage.Literals.VERBATIM_LINE__KEYWORD),
        parameter.keyword(),
        parameter.statement(),
        Kinds.describe(owner));
  }

  private static String suggestion(Optional<String> nearest) {
    return nearest.map(name -> " Did you mean " + name + "?").orElse("");
  }
}
