// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.generator.Draft.Line;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.TraceLevel;
import org.attls.model.policy.Image;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;

/** The TTLSConnectionAction of a TTLSRule, with the parameter blocks that it names. */
final class ConnectionActions {
  private static final String ACTION = "TTLSConnectionAction";
  private static final String ADVANCED = "TTLSConnectionAdvancedParms";
  private static final String CIPHERS = "TTLSCipherParms";
  private static final String SIGNATURES = "TTLSSignatureParms";
  private static final String ON = "On";

  private final Stack stack;
  private final Image image;
  private final ReleaseDefaults defaults;
  private final Naming naming;

  ConnectionActions(Stack stack, ReleaseDefaults defaults, Naming naming) {
    this.stack = stack;
    this.image = (Image) stack.eContainer();
    this.defaults = defaults;
    this.naming = naming;
  }

  /**
   * The action of a part: role, ciphers, trace, versions, application's control. None if the
   * environment action says all; a rule does not need one.
   */
  Optional<Draft> of(RulePart part) {
    VerbatimParameters verbatim = part.verbatim();
    List<Line> own = new ArrayList<>();
    EnvironmentSettings settings =
        EnvironmentSettings.of(stack, defaults, part.descriptor(), part.type());
    own.add(Line.of("HandshakeRole", settings.role()));
    trace(own);
    add(CIPHERS, ciphers(part), naming.ciphers(part.level(), extras(part, CIPHERS)), part, own);
    add(
        SIGNATURES,
        verbatim.of(SIGNATURES),
        naming.signatures(part.level(), extras(part, SIGNATURES)),
        part,
        own);
    add(
        ADVANCED,
        verbatim.over(ADVANCED, advanced(part)),
        naming.connectionAdvanced(part),
        part,
        own);
    List<Line> lines = verbatim.over(ACTION, own);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(ACTION, naming.connection(part), lines, part.type()));
  }

  private static Extras extras(RulePart part, String statement) {
    return part.verbatim().extras(List.of(statement));
  }

  /** Names a statement with these lines, if there are any. */
  private static void add(
      String statement, List<Line> content, Label label, RulePart part, List<Line> lines) {
    if (!content.isEmpty()) {
      boolean ofType = statement.equals(ADVANCED);
      lines.add(
          Line.of(
              statement + "Ref",
              new Draft(statement, label, content, ofType ? part.type() : part.level())));
    }
  }

  private void trace(List<Line> lines) {
    Integer sum = image.getTrace();
    if (sum == null) {
      return;
    }
    Invalid.when(sum < 0 || sum > TraceLevel.MAX, image, "has the trace level " + sum);
    if (!defaults.isTrace(sum.toString())) {
      lines.add(Line.of("Trace", sum.toString()));
    }
  }

  private List<Line> advanced(RulePart part) {
    List<Line> lines = new ArrayList<>(VersionSwitches.of(part.level(), defaults));
    if (part.type().isApplicationControlled()) {
      lines.add(Line.of("ApplicationControlled", ON));
    }
    if (part.type().isSecondaryMap()) {
      lines.add(Line.of("SecondaryMap", ON));
    }
    return lines;
  }

  /**
   * The suites of the level, then those that are given verbatim. Of equal ones the first counts.
   */
  private static List<Line> ciphers(RulePart part) {
    SecurityLevel level = part.level();
    List<Line> lines = new ArrayList<>();
    for (String suite : level.getCiphers().stream().distinct().toList()) {
      Invalid.when(CipherSuite.find(suite).isEmpty(), level, "has the unknown cipher " + suite);
      lines.add(Line.of("V3CipherSuites", suite));
    }
    lines.addAll(part.verbatim().of(CIPHERS));
    return lines;
  }
}
