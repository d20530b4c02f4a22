// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import com.google.inject.Singleton;
import org.attls.model.policy.Named;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** What the entries of the outline are called; what has no name here has no entry. */
@Singleton
public class SymbolNames extends DocumentSymbolNameProvider {
  @Override
  public String getName(EObject object) {
    return switch (object) {
      case Named named -> named.getName();
      case TrafficType type -> Descriptions.traffic(type);
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
