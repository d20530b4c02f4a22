// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.rename;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attls.policy.ide.references.SymbolNames;
import org.attls.policy.ide.references.TypeNames;
import org.attls.policy.ide.references.Usage;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.TextChange;
import org.attls.policy.ide.text.Words;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Gives traffic types and symbols another name wherever it is written. Their names are no
 * references, so files that are not in memory are not changed.
 */
@Singleton
public class NameRenaming {
  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z0-9_]+");

  @Inject private Words words;

  /** The name of a traffic type or symbol at a place; empty if there is none. */
  public Optional<String> name(XtextResource resource, int offset) {
    return type(resource, offset)
        .map(TypeNames::name)
        .or(() -> symbol(resource, offset).map(SymbolNames::name));
  }

  /** Why what is at a place cannot have a name, in words for the user; empty if it can. */
  public Optional<String> problem(XtextResource resource, int offset, String name) {
    Optional<TypeNames> type = type(resource, offset);
    if (type.isPresent()) {
      return !words.isName(name)
          ? Optional.of("\"" + name + "\" cannot be the name of a traffic type.")
          : type.get().isTaken(name)
              ? Optional.of("There is already a traffic type named " + name + ".")
              : Optional.empty();
    }
    return SYMBOL.matcher(name).matches()
        ? Optional.empty()
        : Optional.of("A symbol has letters, digits and underscores in its name.");
  }

  /** The changes that give what is at a place a name that it can have. */
  public List<TextChange> changes(XtextResource resource, int offset, String name) {
    Optional<TypeNames> type = type(resource, offset);
    if (type.isPresent()) {
      String written = words.written(name);
      return type.get().places().stream().map(usage -> change(usage, written)).toList();
    }
    return symbol(resource, offset).stream()
        .flatMap(symbol -> symbol.places().stream())
        .map(usage -> change(usage, name))
        .toList();
  }

  private static TextChange change(Usage usage, String name) {
    return new TextChange(usage.file(), usage.offset(), usage.length(), name);
  }

  private static Optional<TypeNames> type(XtextResource resource, int offset) {
    return Spot.at(resource, offset).flatMap(TypeNames::of);
  }

  /** The symbol that the word defines, or the only one that it uses. */
  private static Optional<SymbolNames> symbol(XtextResource resource, int offset) {
    return Spot.at(resource, offset)
        .map(SymbolNames::in)
        .filter(names -> names.size() == 1)
        .map(List::getFirst)
        .map(name -> new SymbolNames(name, resource.getResourceSet()));
  }
}
