// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attls.model.facts.CipherSuite;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.SecurityLevel;

/** The TTLSConnectionAction of a TTLSRule, with the parameter blocks that it names. */
final class ConnectionActions {
  private static final String STATEMENT = "TTLSConnectionAction";
  private static final String ADVANCED = "TTLSConnectionAdvancedParms";
  private static final String CIPHERS = "TTLSCipherParms";
  private static final String SIGNATURES = "TTLSSignatureParms";

  /** Descriptor, traffic type and level are told by the name. */
  private static final Predicate<Given> OF_RULE = given -> given.layer().compareTo(Layer.RULE) >= 0;

  private static final Predicate<Given> OF_TYPE_OR_RULE =
      given -> given.layer().compareTo(Layer.TYPE) >= 0;

  private final Target target;
  private final Naming naming;

  ConnectionActions(Target target, Naming naming) {
    this.target = target;
    this.naming = naming;
  }

  /**
   * The action of a part: role, ciphers, signatures, trace, versions, application's control. None
   * if the environment action says all; a rule does not need one.
   */
  Optional<Draft> of(RulePart part) {
    Parameters parameters = part.parameters();
    List<Line> own = new ArrayList<>();
    own.add(Roles.line(part.type(), target));
    add(own, CIPHERS, naming.ciphers(part.level(), extras(part, CIPHERS)), ciphers(part));
    add(
        own,
        SIGNATURES,
        naming.signatures(part.level(), extras(part, SIGNATURES)),
        parameters.lines(SIGNATURES));
    add(
        own,
        ADVANCED,
        naming.connectionAdvanced(part, parameters.mark(List.of(ADVANCED), OF_RULE)),
        parameters.over(ADVANCED, VersionSwitches.of(part.level(), target)));
    List<Line> lines = parameters.over(STATEMENT, own);
    Optional<String> mark = parameters.mark(List.of(STATEMENT, ADVANCED), OF_RULE);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Draft.of(
                STATEMENT,
                naming.connection(part, mark),
                lines,
                target.sources().of(part.type(), part.descriptor(), part.level())));
  }

  private static Extras extras(RulePart part, String statement) {
    return part.parameters().extras(List.of(statement), OF_TYPE_OR_RULE);
  }

  /** Names a statement with these lines, if there are any. */
  private static void add(List<Line> lines, String statement, Label label, List<Line> content) {
    if (!content.isEmpty()) {
      lines.add(Line.of(statement + "Ref", Draft.of(statement, label, content)));
    }
  }

  /**
   * The suites of the level, then those that are given verbatim. Of equal ones the first counts.
   */
  private List<Line> ciphers(RulePart part) {
    SecurityLevel level = part.level();
    List<String> all = level.getCiphers();
    List<Line> lines = new ArrayList<>();
    for (String suite : all.stream().distinct().toList()) {
      Invalid.when(CipherSuite.find(suite).isEmpty(), level, "has the unknown cipher " + suite);
      List<Source> own =
          target.sources().value(level, Literals.SECURITY_LEVEL__CIPHERS, all.indexOf(suite));
      lines.add(Line.of("V3CipherSuites", suite, Sources.join(own, target.sources().of(level))));
    }
    lines.addAll(part.parameters().lines(CIPHERS));
    return lines;
  }
}
