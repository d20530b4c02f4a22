// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.Symbol;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The resulting values of an object, each with where it comes from: with all that it extends, and
 * for a rule with all that is around it. It holds on to no object of the model.
 *
 * @param title the object by kind and name, for example {@code security level GOLD}
 * @param rows the values, in a sensible order
 */
public record Details(String title, List<Row> rows) {
  /**
   * A value.
   *
   * @param name what it is, for example {@code client authentication}
   * @param value the value, perhaps empty
   * @param origin where it is written
   */
  public record Row(String name, String value, Origin origin) {}

  /** Copies the rows, so that the details cannot change. */
  public Details {
    rows = List.copyOf(rows);
  }

  /**
   * The details of the object at a place: of the one that the word there names, else of the
   * innermost one around it.
   *
   * @param offset the place, in UTF-16 units from 0
   * @return empty between objects
   */
  public static Optional<Details> of(XtextResource resource, int offset) {
    return object(resource, offset).flatMap(Details::of);
  }

  private static Optional<EObject> object(XtextResource resource, int offset) {
    Optional<Spot> spot = Spot.at(resource, offset);
    Optional<EObject> named = spot.flatMap(Targets::of).map(EObject.class::cast);
    return named.or(() -> spot.map(Spot::owner));
  }

  /** The details of an object or of the one that it is in; empty if it is in none. */
  public static Optional<Details> of(EObject object) {
    for (EObject each = object; each != null; each = each.eContainer()) {
      Optional<List<Row>> rows = DetailRows.of(each);
      if (rows.isPresent()) {
        return Optional.of(new Details(title(each), rows.get()));
      }
    }
    return Optional.empty();
  }

  private static String title(EObject object) {
    return object instanceof Symbol symbol ? "symbol " + symbol.getName() : Kinds.describe(object);
  }
}
