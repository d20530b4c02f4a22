// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.effective.Symbols;
import org.attls.model.policy.Symbol;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.library.Library;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The name of a symbol, in all images and stacks that give it a value and wherever it is used.
 *
 * @param name the name, without the sign
 * @param files the files of the project, as far as they are in memory
 */
public record SymbolNames(String name, ResourceSet files) {

  /** The names of the symbols that a word defines or uses. */
  public static List<String> in(Spot spot) {
    return spot.owner() instanceof Symbol symbol
            && symbol.getName() != null
            && spot.feature().equals("name")
        ? List.of(symbol.getName())
        : spot.feature().isEmpty() ? List.of() : Symbols.in(spot.value());
  }

  /** Everywhere the name is written; the places are of the name alone, without the sign. */
  public List<Usage> places() {
    List<Usage> places = new ArrayList<>();
    Pattern use = Pattern.compile("&" + Pattern.quote(name) + "(?![A-Za-z0-9_])");
    for (Resource file : List.copyOf(files.getResources())) {
      if (file instanceof XtextResource policy
          && policy.getParseResult() != null
          && !Library.has(file.getURI())) {
        for (ILeafNode leaf : policy.getParseResult().getRootNode().getLeafNodes()) {
          if (!leaf.isHidden() && leaf.getText().contains(name)) {
            add(leaf, use.matcher(leaf.getText()), file, places);
          }
        }
      }
    }
    return places;
  }

  private void add(ILeafNode leaf, Matcher use, Resource file, List<Usage> places) {
    if (leaf.getText().equals(name)) {
      Spot spot = Spot.of(leaf);
      if (spot.owner() instanceof Symbol && spot.feature().equals("name")) {
        places.add(place(leaf, 0, file));
      }
    }
    while (use.find()) {
      places.add(place(leaf, use.start() + 1, file));
    }
  }

  private Usage place(ILeafNode leaf, int start, Resource file) {
    return new Usage(
        file.getURI(), leaf.getOffset() + start, name.length(), leaf.getStartLine(), name);
  }
}
