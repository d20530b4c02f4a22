// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import com.google.inject.Singleton;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Symbols of the whole project: found by any part of their name, in upper or lower case. */
@Singleton
public class PolicySymbols extends DocumentSymbolService {
  @Override
  protected SymbolKind getSymbolKind(EClass type) {
    return SymbolKinds.of(type);
  }

  @Override
  protected String getSymbolName(QualifiedName name) {
    return name == null ? null : name.getLastSegment();
  }

  @Override
  protected boolean filter(IEObjectDescription description, String query) {
    String name = description.getQualifiedName().getLastSegment();
    return name.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
  }
}
