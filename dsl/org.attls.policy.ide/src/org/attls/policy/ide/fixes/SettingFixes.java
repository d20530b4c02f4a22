// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SharedRulesUse;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.VerbatimLine;
import org.attls.policy.ide.text.Spot;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Takes out what has no effect, or is not known at the release: a setting, a symbol, a line of a
 * verbatim block, the block of a row, or shared rules.
 */
class SettingFixes implements FixRule {
  @Override
  public Set<FindingCode> codes() {
    return Set.of(
        FindingCode.SETTING_PLACE,
        FindingCode.SETTING_NEEDS,
        FindingCode.CLIENT_AUTH_UNUSED,
        FindingCode.PARAMETER_NOT_IN_RELEASE,
        FindingCode.PARAMETER_MAYBE_NOT_IN_RELEASE,
        FindingCode.SYMBOL_UNUSED,
        FindingCode.SYMBOL_TWICE,
        FindingCode.ROW_UNKNOWN,
        FindingCode.SHARED_RULES_TWICE);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    return Spot.at(problem.resource(), problem.offset())
        .map(Spot::owner)
        .flatMap(SettingFixes::removable)
        .map(object -> remove(object, problem))
        .stream()
        .toList();
  }

  private static Optional<EObject> removable(EObject owner) {
    for (EObject each = owner; each != null; each = each.eContainer()) {
      if (each instanceof Setting
          || each instanceof Symbol
          || each instanceof VerbatimLine
          || each instanceof RowSettings
          || each instanceof SharedRulesUse) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** What is found twice or at a wrong place is removed with its values. */
  static Fix remove(EObject object, Problem problem) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
    return Fix.of(
        "Remove " + describe(object),
        Layout.remove(problem.file(), problem.text(), node.getOffset(), node.getEndOffset()));
  }

  private static String describe(EObject object) {
    return switch (object) {
      case Setting setting -> setting.getName();
      case Symbol symbol -> "symbol " + symbol.getName();
      case VerbatimLine line -> line.getKeyword();
      case RowSettings row -> "this block";
      default -> "this line";
    };
  }

  /** The setting whose words a finding is about. */
  static Optional<Setting> settingAt(Problem problem) {
    return Spot.at(problem.resource(), problem.offset())
        .map(spot -> EcoreUtil2.getContainerOfType(spot.owner(), Setting.class));
  }
}
