// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.source.FlatStatement;

/**
 * The actions of connections that AT-TLS may secure. Several rules may have the same.
 *
 * @param environment the environment action
 * @param environmentAdvanced its advanced parameters
 * @param action the connection action, which wins over the environment action
 * @param actionAdvanced its advanced parameters
 * @param ciphers the cipher list in force
 * @param rule the first rule that names the actions; empty where the file only has them
 */
record Connection(
    Part environment,
    Part environmentAdvanced,
    Part action,
    Part actionAdvanced,
    Part ciphers,
    Optional<FlatStatement> rule) {
  private static final String ENVIRONMENT = "TTLSEnvironmentAction";
  private static final String ACTION = "TTLSConnectionAction";
  private static final String ENVIRONMENT_ADVANCED = "TTLSEnvironmentAdvancedParms";
  private static final String ACTION_ADVANCED = "TTLSConnectionAdvancedParms";
  private static final String CIPHERS = "TTLSCipherParms";

  static Connection of(
      Subject subject, Part environment, Part action, Optional<FlatStatement> rule) {
    Part own = part(subject, action, CIPHERS);
    return new Connection(
        environment,
        part(subject, environment, ENVIRONMENT_ADVANCED),
        action,
        part(subject, action, ACTION_ADVANCED),
        own instanceof Part.None ? part(subject, environment, CIPHERS) : own,
        rule);
  }

  private static Part part(Subject subject, Part owner, String kind) {
    return switch (owner) {
      case Part.Known known -> Part.of(subject, known.statement(), kind);
      case Part.None none -> Part.NONE;
      case Part.Unclear unclear -> Part.UNCLEAR;
    };
  }

  /** Whether a rule names the actions. */
  boolean ruled() {
    return rule.isPresent();
  }

  /** The statements that it consists of. */
  List<FlatStatement> statements() {
    return List.of(environment, environmentAdvanced, action, actionAdvanced, ciphers).stream()
        .map(Part::found)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What holds for a parameter of advanced parameters. */
  Setting advanced(Settings settings, String keyword) {
    return effective(settings, keyword, actionAdvanced, environmentAdvanced, ENVIRONMENT_ADVANCED);
  }

  /** What holds for a parameter of the actions. */
  Setting action(Settings settings, String keyword) {
    return effective(settings, keyword, action, environment, ENVIRONMENT);
  }

  /** What holds for a parameter that a kind of statement has. */
  Optional<Setting> effective(Settings settings, String statement, String keyword) {
    return switch (statement) {
      case ENVIRONMENT, ACTION -> Optional.of(action(settings, keyword));
      case ENVIRONMENT_ADVANCED, ACTION_ADVANCED -> Optional.of(advanced(settings, keyword));
      default -> Optional.empty();
    };
  }

  private Setting effective(
      Settings settings, String keyword, Part inner, Part outer, String kind) {
    Setting own = coded(settings, inner, keyword);
    if (!(own instanceof Setting.None)) {
      return own;
    }
    Setting coded = coded(settings, outer, keyword);
    boolean known = !(environment instanceof Part.Unclear);
    return coded instanceof Setting.None && known ? settings.byDefault(kind, keyword) : coded;
  }

  private static Setting coded(Settings settings, Part part, String keyword) {
    return switch (part) {
      case Part.Known known -> settings.coded(known.statement(), keyword);
      case Part.None none -> Setting.NONE;
      case Part.Unclear unclear -> Setting.UNCLEAR;
    };
  }
}
