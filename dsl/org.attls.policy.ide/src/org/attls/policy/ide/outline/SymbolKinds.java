// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import com.google.inject.Singleton;
import java.util.Map;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;

/** The kinds of the entries of the outline; language servers have no words of our own for them. */
@Singleton
public class SymbolKinds extends DocumentSymbolKindProvider {
  private static final Map<EClass, SymbolKind> KINDS =
      Map.of(
          PolicyPackage.Literals.TRAFFIC_DESCRIPTOR, SymbolKind.Interface,
          PolicyPackage.Literals.TRAFFIC_TYPE, SymbolKind.Event,
          PolicyPackage.Literals.SECURITY_LEVEL, SymbolKind.Struct,
          PolicyPackage.Literals.REQUIREMENT_MAP, SymbolKind.Class,
          PolicyPackage.Literals.REQUIREMENT_ROW, SymbolKind.Field,
          PolicyPackage.Literals.ADDRESS_GROUP, SymbolKind.Array,
          PolicyPackage.Literals.IMAGE, SymbolKind.Module,
          PolicyPackage.Literals.STACK, SymbolKind.Namespace,
          PolicyPackage.Literals.CONNECTIVITY_RULE, SymbolKind.Method);

  /** The kind of the objects of a class. */
  public static SymbolKind of(EClass type) {
    return KINDS.getOrDefault(type, SymbolKind.Property);
  }

  @Override
  protected SymbolKind getSymbolKind(EClass type) {
    return of(type);
  }
}
