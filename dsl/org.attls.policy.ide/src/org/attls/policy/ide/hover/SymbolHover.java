// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.policy.Stack;
import org.attls.policy.ide.details.Origin;
import org.attls.policy.ide.details.SymbolValues;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** What symbols stand for: in the stack of a rule, else in every image and stack. */
final class SymbolHover {
  private SymbolHover() {}

  static String of(List<String> names, EObject from) {
    Markdown text = new Markdown();
    for (String name : names) {
      text.title("symbol " + Markdown.escape(name));
      List<List<String>> lines = new ArrayList<>();
      for (SymbolValues.At at : SymbolValues.of(name, from.eResource().getResourceSet())) {
        lines.add(line(at, from));
      }
      text.table(List.of("In", "Stands for", "From"), lines);
      if (lines.isEmpty()) {
        text.paragraph("No image or stack gives it a value.");
      }
      Stack own = EcoreUtil2.getContainerOfType(from, Stack.class);
      if (own != null && own.getName() != null) {
        SymbolValues.in(own, name)
            .ifPresent(
                symbol -> text.paragraph("Here it is " + Markdown.escape(symbol.getValue()) + "."));
      }
    }
    return text.toString();
  }

  private static List<String> line(SymbolValues.At at, EObject from) {
    if (at.symbol() == null || at.value() == null) {
      return List.of(Markdown.escape(at.place()), "no value", "");
    }
    return List.of(
        Markdown.escape(at.place()),
        Markdown.escape(at.value()),
        Markdown.escape(Origin.of(at.symbol()).label(from.eResource().getURI())));
  }
}
