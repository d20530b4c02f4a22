// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/**
 * Which parameters a statement has: a bit for the place of each in its statement. A set would be
 * plainer, and too slow for files with ten thousand rules.
 */
final class Present {
  private Present() {}

  /** The bits of all parameters, of those too whose keyword is misspelled. */
  static long in(Subject subject, FlatStatement statement) {
    long present = 0;
    for (FlatNode node : statement.contents()) {
      Optional<Parameter> parameter = parameter(subject, statement, node);
      if (parameter.isEmpty() && node instanceof FlatSetting setting) {
        parameter = subject.meant(setting);
      }
      if (parameter.isPresent()) {
        present |= bit(parameter.get());
      }
    }
    return present;
  }

  /** The parameter that a setting or a statement in place is. */
  static Optional<Parameter> parameter(Subject subject, FlatStatement statement, FlatNode node) {
    return switch (node) {
      case FlatSetting setting -> subject.parameter(setting);
      case FlatStatement inner -> {
        String type = subject.type(statement).orElseThrow().keyword();
        yield subject
            .type(inner)
            .flatMap(known -> subject.catalogue().parameter(type, known.keyword()));
      }
    };
  }

  /** The bits of some parameters. */
  static long of(List<Parameter> parameters) {
    long bits = 0;
    for (Parameter parameter : parameters) {
      bits |= bit(parameter);
    }
    return bits;
  }

  static long bit(Parameter parameter) {
    return 1L << parameter.order();
  }
}
