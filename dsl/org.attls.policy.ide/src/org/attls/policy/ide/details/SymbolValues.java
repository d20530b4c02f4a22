// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.attls.model.effective.Symbols;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.Stack;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.SymbolOwner;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;

/** The symbols of the images and stacks of a project, as far as its files are in memory. */
public final class SymbolValues {
  /**
   * What a symbol stands for in an image or stack.
   *
   * @param owner the image or stack
   * @param symbol the symbol that counts there; null if there is none of that name
   */
  public record At(SymbolOwner owner, Symbol symbol) {
    /** The value; null if there is none. */
    public String value() {
      return symbol == null ? null : symbol.getValue();
    }

    /** The image, and the stack if it is one, by kind and name. */
    public String place() {
      String own = Kinds.describe(owner);
      return owner instanceof Stack ? own + " of " + Kinds.describe(owner.eContainer()) : own;
    }
  }

  private SymbolValues() {}

  /** What a symbol stands for in every stack, and in every image without a stack. */
  public static List<At> of(String name, ResourceSet set) {
    List<At> all = new ArrayList<>();
    for (Image image : images(set)) {
      if (image.getStacks().isEmpty()) {
        all.add(new At(image, find(image, name)));
      }
      for (Stack stack : image.getStacks()) {
        all.add(new At(stack, in(stack, name).orElse(null)));
      }
    }
    return all;
  }

  /** The symbol of a name that counts in a stack: its own, else that of its image. */
  public static Optional<Symbol> in(Stack stack, String name) {
    Symbol own = find(stack, name);
    return Optional.ofNullable(
        own == null && stack.eContainer() instanceof Image image ? find(image, name) : own);
  }

  /** The symbol of a name that counts for an object: in its stack, else the first one. */
  public static Optional<Symbol> seenFrom(EObject object, String name) {
    Stack stack = EcoreUtil2.getContainerOfType(object, Stack.class);
    if (stack != null) {
      return in(stack, name);
    }
    return of(name, object.eResource().getResourceSet()).stream()
        .map(At::symbol)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The names of the symbols that may stand in an object: those of its stack, or all. */
  public static List<String> inReach(EObject object) {
    Image own = EcoreUtil2.getContainerOfType(object, Image.class);
    Stack stack = EcoreUtil2.getContainerOfType(object, Stack.class);
    if (stack != null) {
      return Symbols.of(stack).values().keySet().stream().sorted().toList();
    }
    SequencedSet<String> names = new LinkedHashSet<>();
    List<Image> images = own == null ? images(object.eResource().getResourceSet()) : List.of(own);
    for (Image image : images) {
      names(image, names);
      image.getStacks().forEach(each -> names(each, names));
    }
    return List.copyOf(names);
  }

  private static void names(SymbolOwner owner, SequencedSet<String> names) {
    owner.getSymbols().stream().map(Symbol::getName).filter(Objects::nonNull).forEach(names::add);
  }

  /** The symbol of a name that an image or stack gives itself; of several the last one. */
  private static Symbol find(SymbolOwner owner, String name) {
    return owner.getSymbols().stream()
        .filter(each -> name.equals(each.getName()))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** The images of the files that are in memory. */
  static List<Image> images(ResourceSet set) {
    List<Image> images = new ArrayList<>();
    for (Resource file : List.copyOf(set.getResources())) {
      if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof PolicyFile policy) {
        policy.getObjects().stream()
            .filter(Image.class::isInstance)
            .map(Image.class::cast)
            .forEach(images::add);
      }
    }
    return images;
  }
}
