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
      Map.ofEntries(
          Map.entry(PolicyPackage.Literals.TRAFFIC_DESCRIPTOR, SymbolKind.Interface),
          Map.entry(PolicyPackage.Literals.TRAFFIC_TYPE, SymbolKind.Event),
          Map.entry(PolicyPackage.Literals.SECURITY_LEVEL, SymbolKind.Struct),
          Map.entry(PolicyPackage.Literals.REQUIREMENT_MAP, SymbolKind.Class),
          Map.entry(PolicyPackage.Literals.REQUIREMENT_ROW, SymbolKind.Field),
          Map.entry(PolicyPackage.Literals.ADDRESS_GROUP, SymbolKind.Array),
          Map.entry(PolicyPackage.Literals.IMAGE, SymbolKind.Module),
          Map.entry(PolicyPackage.Literals.STACK, SymbolKind.Namespace),
          Map.entry(PolicyPackage.Literals.CONNECTIVITY_RULE, SymbolKind.Method),
          Map.entry(PolicyPackage.Literals.TIME_CONDITION, SymbolKind.Event),
          Map.entry(PolicyPackage.Literals.SHARED_RULES, SymbolKind.Package),
          Map.entry(PolicyPackage.Literals.SHARED_RULES_USE, SymbolKind.Package),
          Map.entry(PolicyPackage.Literals.SYMBOL, SymbolKind.Variable),
          Map.entry(PolicyPackage.Literals.EXPECTATION, SymbolKind.Boolean),
          Map.entry(PolicyPackage.Literals.ROW_SETTINGS, SymbolKind.Field));

  /** The kind of the objects of a class. */
  public static SymbolKind of(EClass type) {
    return KINDS.getOrDefault(type, SymbolKind.Property);
  }

  @Override
  protected SymbolKind getSymbolKind(EClass type) {
    return of(type);
  }
}
