// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.effective.Symbols;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Setting;
import org.attls.model.policy.Stack;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.SymbolOwner;
import org.attls.model.policy.VerbatimLine;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Symbols: those that are used have a value in every stack, and those that are given are used. */
public class SymbolChecks extends PolicyChecks {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

  /** A symbol has no value in a stack that uses it. */
  @Check
  public void symbolsHaveValues(EObject object) {
    if (object instanceof Symbol) {
      return;
    }
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute != PolicyPackage.Literals.NAMED__DESCRIPTION && object.eIsSet(attribute)) {
        check(object, attribute);
      }
    }
  }

  private void check(EObject object, EAttribute attribute) {
    Object value = object.eGet(attribute);
    if (value instanceof Collection<?> values) {
      int index = 0;
      for (Object each : values) {
        check(SymbolsIn.textOf(each), object, attribute, at(object, attribute, index));
        index++;
      }
    } else {
      check(SymbolsIn.textOf(value), object, attribute, at(object, attribute));
    }
  }

  private void check(String text, EObject object, EAttribute attribute, Where where) {
    if (!Symbols.mayBeIn(text)) {
      return;
    }
    Uses uses = project(object).uses();
    for (String symbol : Symbols.in(text)) {
      for (Stack stack : uses.stacksThatUse(object, attribute)) {
        if (!uses.symbolsOf(stack).values().containsKey(symbol)) {
          reportUnknown(symbol, stack, text, object, where);
          break;
        }
      }
    }
  }

  /** In free text, such as that of a URL, an ampersand may be meant as it is. */
  private void reportUnknown(String symbol, Stack stack, String text, EObject object, Where where) {
    report(
        FindingCode.SYMBOL_UNKNOWN,
        isFreeText(object) ? Severity.WARNING : Severity.ERROR,
        FindingCode.SYMBOL_UNKNOWN.message(symbol, Uses.describe(stack), text),
        where,
        List.of(symbol));
  }

  private static boolean isFreeText(EObject object) {
    Parameter parameter =
        switch (object) {
          case Setting setting -> SettingParameters.of(setting).orElse(null);
          case VerbatimLine line -> VerbatimLines.parameterOf(line).orElse(null);
          default -> null;
        };
    return parameter != null && parameter.type().value() instanceof ValueType.Text;
  }

  /** A symbol has a name that cannot be used, or is given twice in one object. */
  @Check
  public void symbolsAreNamed(SymbolOwner owner) {
    Set<String> seen = new HashSet<>();
    for (Symbol symbol : owner.getSymbols()) {
      String name = symbol.getName();
      if (name == null) {
        continue; // A syntax error stands there.
      }
      Where where = at(symbol, PolicyPackage.Literals.SYMBOL__NAME);
      if (!NAME.matcher(name).matches()) {
        report(FindingCode.SYMBOL_NAME, where, name);
      } else if (!seen.add(name)) {
        report(FindingCode.SYMBOL_TWICE, where, name, Kinds.describe(owner));
      }
      if (!Symbols.in(symbol.getValue()).isEmpty()) {
        report(
            FindingCode.SYMBOL_IN_SYMBOL,
            at(symbol, PolicyPackage.Literals.SYMBOL__VALUE),
            name,
            symbol.getValue());
      }
    }
  }

  /** A symbol of an image or stack is used by nothing that the stacks use. */
  @Check
  public void symbolsAreUsed(Symbol symbol) {
    boolean unreadable = !symbol.eResource().getErrors().isEmpty();
    if (symbol.getName() == null || unreadable || !NAME.matcher(symbol.getName()).matches()) {
      return;
    }
    Uses uses = project(symbol).uses();
    boolean used =
        uses.stacksThatUse(symbol).stream()
            .anyMatch(stack -> uses.symbolsUsedIn(stack).contains(symbol.getName()));
    if (!used) {
      report(
          FindingCode.SYMBOL_UNUSED,
          at(symbol, PolicyPackage.Literals.SYMBOL__NAME),
          symbol.getName(),
          Kinds.describe(symbol.eContainer()));
    }
  }
}
