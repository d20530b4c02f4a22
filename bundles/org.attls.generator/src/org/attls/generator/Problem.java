// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that a generated policy cannot express, or only with a risk.
 *
 * @param code what kind of problem it is
 * @param args the values for the placeholders of its message, in order
 * @param source the authoring object that it comes from; null if it comes from the history
 */
public record Problem(FindingCode code, List<Object> args, EObject source) {
  /** Copies the values, so that the problem cannot change. */
  public Problem {
    Objects.requireNonNull(code, "code");
    args = List.copyOf(args);
  }

  /** The authoring object that it comes from, if it comes from one. */
  public Optional<EObject> origin() {
    return Optional.ofNullable(source);
  }

  /** The message for people. */
  public String message() {
    return code.message(args.toArray());
  }
}
