// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Optional;
import org.attls.generator.verbatim.VerbatimStatement;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What the catalogue has for the lines of verbatim blocks. */
final class VerbatimLines {
  private VerbatimLines() {}

  /** The statement of a line that was read in full, if it is one that can be given. */
  static Optional<Statement> statementOf(VerbatimLine line) {
    String keyword = ((Verbatim) line.eContainer()).getStatement();
    return keyword == null || line.getKeyword() == null || !isWhole(line)
        ? Optional.empty()
        : VerbatimStatement.find(keyword)
            .filter(VerbatimStatement::taken)
            .flatMap(found -> Catalogue.get().statement(found.keyword()));
  }

  /** The parameter of a line, if its statement has it. */
  static Optional<Parameter> parameterOf(VerbatimLine line) {
    return statementOf(line)
        .flatMap(found -> Catalogue.get().parameter(found.keyword(), line.getKeyword()));
  }

  /** The words of the language for a parameter, where an object may have them. */
  static Optional<SettingWords> wordsFor(Parameter parameter, VerbatimOwner owner) {
    return owner instanceof SettingOwner holder
        ? SettingWords.ofKeyword(parameter.keyword()).filter(words -> words.isFor(holder))
        : Optional.empty();
  }

  /** Whether a statement that can be given is written only for connections with security. */
  static boolean isSecuredOnly(String statement) {
    return VerbatimStatement.find(statement)
        .filter(VerbatimStatement::taken)
        .filter(each -> !each.withoutSecurity())
        .isPresent();
  }

  /** Whether a line has its value, and none before it took part of it for its own. */
  static boolean isWhole(VerbatimLine line) {
    return firstWithoutValue((Verbatim) line.eContainer())
        .map(broken -> index(broken) > index(line))
        .orElse(true);
  }

  private static int index(VerbatimLine line) {
    return ((Verbatim) line.eContainer()).getLines().indexOf(line);
  }

  /**
   * The first line of a block whose value is missing: there is none, or what was read as the value
   * stands on another line. How the rest of the block was read means nothing.
   */
  static Optional<VerbatimLine> firstWithoutValue(Verbatim block) {
    for (VerbatimLine line : block.getLines()) {
      if (line.getValue() == null || isTorn(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static boolean isTorn(VerbatimLine line) {
    INode keyword = node(line, PolicyPackage.Literals.VERBATIM_LINE__KEYWORD);
    INode value = node(line, PolicyPackage.Literals.VERBATIM_LINE__VALUE);
    return keyword != null && value != null && keyword.getEndLine() != value.getStartLine();
  }

  /** The text of a feature of a line; null if it has none. */
  static INode node(VerbatimLine line, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(line, feature).stream().findFirst().orElse(null);
  }
}
