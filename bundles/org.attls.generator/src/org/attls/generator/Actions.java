// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import org.attls.generator.Draft.Line;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.TraceLevel;
import org.attls.model.policy.Image;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;

/** The three actions of a TTLSRule, with the parameter blocks that they name. */
final class Actions {
  private static final String ON = "On";
  private static final String ROLE = "HandshakeRole";

  private final Stack stack;
  private final Image image;
  private final ReleaseDefaults defaults;
  private final Naming naming;

  Actions(Stack stack, ReleaseDefaults defaults, Naming naming) {
    this.stack = stack;
    this.image = (Image) stack.eContainer();
    this.defaults = defaults;
    this.naming = naming;
  }

  /** The TTLSGroupAction, the same for all: each costs a process on z/OS. */
  Draft group() {
    return new Draft(
        "TTLSGroupAction", naming.groupAction(), List.of(Line.of("TTLSEnabled", ON)), stack);
  }

  /** The TTLSEnvironmentAction of a part: key ring, role, handshake timeout, session caching. */
  Draft environment(RulePart part) {
    EnvironmentSettings settings =
        EnvironmentSettings.of(stack, defaults, part.descriptor(), part.type());
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("TTLSKeyringParmsRef", keyRing(settings)));
    lines.add(Line.of(ROLE, settings.role()));
    settings
        .timeout()
        .ifPresent(
            seconds ->
                lines.add(
                    Line.of(
                        "TTLSEnvironmentAdvancedParmsRef",
                        new Draft(
                            "TTLSEnvironmentAdvancedParms",
                            naming.environmentAdvanced(part.descriptor(), settings),
                            List.of(Line.of("HandshakeTimeout", seconds)),
                            part.type()))));
    if (settings.sysplexSessionCaching()) {
      lines.add(Line.of("TTLSGskAdvancedParmsRef", sysplexSessionCaching(part)));
    }
    return new Draft(
        "TTLSEnvironmentAction",
        naming.environment(part.descriptor(), settings),
        lines,
        part.descriptor());
  }

  private Draft keyRing(EnvironmentSettings settings) {
    String ring = settings.keyRing().getRing();
    return new Draft(
        "TTLSKeyringParms",
        naming.keyRing(ring),
        List.of(Line.of("Keyring", ring)),
        settings.keyRing());
  }

  private Draft sysplexSessionCaching(RulePart part) {
    return new Draft(
        "TTLSGskAdvancedParms",
        naming.gskAdvanced(part.descriptor()),
        List.of(Line.of("GSK_SYSPLEX_SIDCACHE", ON)),
        part.descriptor());
  }

  /** The TTLSConnectionAction of a part: role, ciphers, trace, versions, application's control. */
  Draft connection(RulePart part) {
    List<Line> lines = new ArrayList<>();
    EnvironmentSettings settings =
        EnvironmentSettings.of(stack, defaults, part.descriptor(), part.type());
    lines.add(Line.of(ROLE, settings.role()));
    if (!part.level().getCiphers().isEmpty()) {
      lines.add(Line.of("TTLSCipherParmsRef", ciphers(part.level())));
    }
    trace(lines);
    List<Line> advanced = advanced(part);
    if (!advanced.isEmpty()) {
      lines.add(
          Line.of(
              "TTLSConnectionAdvancedParmsRef",
              new Draft(
                  "TTLSConnectionAdvancedParms",
                  naming.connectionAdvanced(part),
                  advanced,
                  part.type())));
    }
    return new Draft("TTLSConnectionAction", naming.connection(part), lines, part.type());
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

  /** The first of equal suites counts, so that one alone is written. */
  private Draft ciphers(SecurityLevel level) {
    List<Line> lines = new ArrayList<>();
    for (String suite : level.getCiphers().stream().distinct().toList()) {
      Invalid.when(CipherSuite.find(suite).isEmpty(), level, "has the unknown cipher " + suite);
      lines.add(Line.of("V3CipherSuites", suite));
    }
    return new Draft("TTLSCipherParms", naming.ciphers(level), lines, level);
  }
}
