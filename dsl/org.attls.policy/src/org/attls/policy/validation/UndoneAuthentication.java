// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attls.model.effective.Effective;
import org.attls.model.policy.Direction;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.model.settings.Settings;
import org.eclipse.emf.ecore.EObject;

/**
 * Client authentication that a verbatim HandshakeRole takes away: what is given verbatim replaces
 * the role ServerWithClientAuth that client authentication asks for.
 */
final class UndoneAuthentication {
  private static final String WORDS = "client authentication";
  private static final String NONE = "none";
  private static final String ROLE = "HandshakeRole";
  private static final String AUTHENTICATED = "ServerWithClientAuth";
  private static final String CLIENT = "client";

  /** The statements that have a role; the first one that does decides. */
  private static final List<String> INNERMOST_FIRST =
      List.of("TTLSConnectionAction", "TTLSEnvironmentAction");

  private final Effective effective = Effective.withoutSymbols();
  private final VerbatimLine line;

  private UndoneAuthentication(VerbatimLine line) {
    this.line = line;
  }

  /**
   * A level whose client authentication a line takes away, if it does so anywhere.
   *
   * @param values what the value of the line stands for
   */
  static Optional<SecurityLevel> by(VerbatimLine line, List<Meaning> values, Uses uses) {
    boolean replaces =
        ROLE.equalsIgnoreCase(line.getKeyword())
            && values.stream().anyMatch(each -> !AUTHENTICATED.equalsIgnoreCase(each.text()));
    return replaces ? new UndoneAuthentication(line).in(uses) : Optional.empty();
  }

  private Optional<SecurityLevel> in(Uses uses) {
    EObject owner = line.eContainer().eContainer();
    EObject object = owner instanceof TrafficType type ? type.eContainer() : owner;
    Set<Uses.RuleRow> rows = uses.rowsThatUse(object);
    if (rows.isEmpty() && object instanceof SecurityLevel level) {
      return Optional.of(level).filter(this::asks).filter(each -> decides(List.of(whole(each))));
    }
    return rows.stream()
        .map(Uses.RuleRow::row)
        .filter(row -> isThere(row.getSecurityLevel()) && isThere(row.getTrafficDescriptor()))
        .filter(row -> asks(row.getSecurityLevel()))
        .filter(row -> decides(row.getSecurityLevel(), row.getTrafficDescriptor()))
        .map(row -> row.getSecurityLevel())
        .findFirst();
  }

  private static boolean isThere(EObject object) {
    return object != null && !object.eIsProxy();
  }

  private SecurityLevel whole(SecurityLevel level) {
    return effective.level(level);
  }

  private boolean asks(SecurityLevel level) {
    return isAsked(whole(level));
  }

  /** Whether a level asks for client authentication by itself. */
  static boolean isAsked(SecurityLevel level) {
    return Settings.find(level, WORDS)
        .map(Setting::getValues)
        .filter(values -> !values.isEmpty() && values.getFirst() != null)
        .filter(values -> !values.getFirst().toLowerCase(Locale.ROOT).equals(NONE))
        .isPresent();
  }

  private boolean decides(SecurityLevel level, TrafficDescriptor descriptor) {
    return effective.descriptor(descriptor).getTrafficTypes().stream()
        .filter(type -> !isClient(type) || !CLIENT.equalsIgnoreCase(line.getValue()))
        .anyMatch(type -> decides(List.of(type, whole(level))));
  }

  /** Whether the role of some objects, of which the first counts most, is that of the line. */
  private boolean decides(List<? extends VerbatimOwner> owners) {
    return INNERMOST_FIRST.stream()
        .flatMap(statement -> owners.stream().flatMap(owner -> role(owner, statement).stream()))
        .findFirst()
        .filter(decisive -> effective.origins().of(decisive) == line)
        .isPresent();
  }

  private static Optional<VerbatimLine> role(VerbatimOwner owner, String statement) {
    return owner.getVerbatims().stream()
        .filter(block -> statement.equalsIgnoreCase(block.getStatement()))
        .map(Verbatim::getLines)
        .flatMap(List::stream)
        .filter(each -> ROLE.equalsIgnoreCase(each.getKeyword()))
        .reduce((first, second) -> second);
  }

  /** Whether the application is the client of the handshake, by the words of the language. */
  static boolean isClient(TrafficType type) {
    return type.getRole() == null
        ? type.getDirection() == Direction.OUTBOUND
        : CLIENT.equals(type.getRole());
  }
}
