// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import com.google.inject.Singleton;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SharedRulesUse;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** What the entries of the outline are called; what has no name here has no entry. */
@Singleton
public class SymbolNames extends DocumentSymbolNameProvider {
  private static final EReference SHARED = PolicyPackage.Literals.SHARED_RULES_USE__SHARED;
  private static final EReference ROW = PolicyPackage.Literals.ROW_SETTINGS__TRAFFIC_DESCRIPTOR;

  @Override
  public String getName(EObject object) {
    return switch (object) {
      case Named named -> named.getName();
      case TrafficType type -> Descriptions.traffic(type);
      case Symbol symbol when symbol.getName() != null -> "&" + symbol.getName();
      case SharedRulesUse use -> "shared rules " + Descriptions.referred(use, SHARED);
      case RowSettings row -> "row " + Descriptions.referred(row, ROW);
      case RequirementRow row -> Descriptions.row(row);
      case Verbatim block -> Descriptions.verbatim(block);
      case null, default -> null;
    };
  }

  @Override
  protected String getName(QualifiedName name) {
    return name == null ? null : name.getLastSegment();
  }
}
