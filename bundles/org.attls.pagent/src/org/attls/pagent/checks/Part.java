// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** What a statement has as its part: in place, by reference, not at all, or nobody knows. */
sealed interface Part {

  /**
   * A statement that is certainly the part.
   *
   * @param statement the statement
   */
  record Known(FlatStatement statement) implements Part {}

  /** There is certainly none. */
  record None() implements Part {}

  /** There is one, but which cannot be said: another finding tells why. */
  record Unclear() implements Part {}

  /** There is none. */
  Part NONE = new None();

  /** It cannot be said. */
  Part UNCLEAR = new Unclear();

  /** The statement, if it is known. */
  default Optional<FlatStatement> found() {
    return this instanceof Known known ? Optional.of(known.statement) : Optional.empty();
  }

  /** The part of a kind that a statement has. */
  static Part of(Subject subject, FlatStatement owner, String kind) {
    Part found = NONE;
    String reference = kind + "Ref";
    for (FlatNode node : owner.contents()) {
      Part part =
          switch (node) {
            case FlatStatement inner when subject.is(inner, kind) -> new Known(inner);
            case FlatSetting setting when isReference(subject, setting, reference) ->
                target(subject, setting, kind);
            default -> NONE;
          };
      if (!(part instanceof None)) {
        found = found instanceof None ? part : UNCLEAR;
      }
    }
    return found instanceof None && !subject.isWhole(owner) ? UNCLEAR : found;
  }

  private static boolean isReference(Subject subject, FlatSetting setting, String reference) {
    Optional<Parameter> parameter = subject.parameter(setting);
    if (parameter.isEmpty()) {
      parameter = subject.meant(setting);
    }
    return parameter.isPresent() && parameter.get().keyword().equals(reference);
  }

  private static Part target(Subject subject, FlatSetting setting, String kind) {
    List<FlatStatement> targets = subject.definitions().of(kind, setting.value());
    return targets.size() == 1 && subject.isReadable(setting)
        ? new Known(targets.getFirst())
        : UNCLEAR;
  }
}
