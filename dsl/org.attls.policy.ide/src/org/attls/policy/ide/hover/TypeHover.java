// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.List;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.details.Origin;
import org.attls.policy.ide.references.TypeNames;
import org.attls.policy.ide.text.Descriptions;
import org.attls.policy.ide.text.Spot;

/** What the name of a traffic type stands for: the type in a descriptor and in what it extends. */
final class TypeHover {
  private TypeHover() {}

  static String of(Spot spot) {
    List<TrafficType> types = TypeNames.of(spot).map(TypeNames::above).orElse(List.of());
    if (types.isEmpty()) {
      return "";
    }
    Markdown text =
        new Markdown().title("traffic type " + Markdown.escape(types.getFirst().getName()));
    text.table(
        List.of("Traffic", "Options", "In"),
        types.stream()
            .map(
                type ->
                    List.of(
                        Markdown.escape(Descriptions.traffic(type)),
                        Markdown.escape(String.join(", ", Descriptions.options(type))),
                        Markdown.escape(Origin.of(type).label(spot.owner().eResource().getURI()))))
            .toList());
    return text.toString();
  }
}
