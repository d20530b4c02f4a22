// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.generator.Draft.Line;
import org.attls.model.policy.Stack;

/** The TTLSEnvironmentAction of a TTLSRule, with the parameter blocks that it names. */
final class EnvironmentActions {
  private static final String ACTION = "TTLSEnvironmentAction";
  private static final String ADVANCED = "TTLSEnvironmentAdvancedParms";
  private static final String KEY_RING = "TTLSKeyringParms";
  private static final String GSK = "TTLSGskAdvancedParms";

  /** What a TTLSGskAdvancedParms names, and how the names of these statements begin. */
  private static final Map<String, String> GSK_PARMS = new LinkedHashMap<>();

  static {
    GSK_PARMS.put("TTLSGskLdapParms", "gskLdap");
    GSK_PARMS.put("TTLSGskOcspParms", "gskOcsp");
    GSK_PARMS.put("TTLSGskHttpCdpParms", "gskCdp");
  }

  private static final List<String> ALL_GSK =
      Stream.concat(Stream.of(GSK), GSK_PARMS.keySet().stream()).toList();

  private static final List<String> ALL =
      Stream.concat(Stream.of(ACTION, ADVANCED, KEY_RING), ALL_GSK.stream()).toList();

  private final Stack stack;
  private final ReleaseDefaults defaults;
  private final Naming naming;

  EnvironmentActions(Stack stack, ReleaseDefaults defaults, Naming naming) {
    this.stack = stack;
    this.defaults = defaults;
    this.naming = naming;
  }

  /** The action of a part: key ring, role, handshake timeout, session caching. */
  Draft of(RulePart part) {
    EnvironmentSettings settings =
        EnvironmentSettings.of(stack, defaults, part.descriptor(), part.type());
    VerbatimParameters verbatim = part.verbatim();
    List<Line> own = new ArrayList<>();
    own.add(Line.of(KEY_RING + "Ref", keyRing(settings, verbatim)));
    own.add(Line.of("HandshakeRole", settings.role()));
    advanced(part, settings).ifPresent(draft -> own.add(Line.of(ADVANCED + "Ref", draft)));
    gsk(part, settings).ifPresent(draft -> own.add(Line.of(GSK + "Ref", draft)));
    return new Draft(
        ACTION,
        naming.environment(part.descriptor(), settings, verbatim.extras(ALL)),
        verbatim.over(ACTION, own),
        part.descriptor());
  }

  private Draft keyRing(EnvironmentSettings settings, VerbatimParameters verbatim) {
    String ring = settings.keyRing().getRing();
    return new Draft(
        KEY_RING,
        naming.keyRing(ring, verbatim.extras(List.of(KEY_RING))),
        verbatim.over(KEY_RING, List.of(Line.of("Keyring", ring))),
        settings.keyRing());
  }

  private Optional<Draft> advanced(RulePart part, EnvironmentSettings settings) {
    List<Line> own =
        settings.timeout().stream().map(each -> Line.of("HandshakeTimeout", each)).toList();
    List<Line> lines = part.verbatim().over(ADVANCED, own);
    Extras extras = part.verbatim().extras(List.of(ADVANCED));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                ADVANCED,
                naming.environmentAdvanced(part.descriptor(), settings, extras),
                lines,
                part.type()));
  }

  private Optional<Draft> gsk(RulePart part, EnvironmentSettings settings) {
    VerbatimParameters verbatim = part.verbatim();
    List<Line> own = new ArrayList<>();
    if (settings.sysplexSessionCaching()) {
      own.add(Line.of("GSK_SYSPLEX_SIDCACHE", "On"));
    }
    GSK_PARMS.forEach(
        (statement, kind) -> {
          if (!verbatim.of(statement).isEmpty()) {
            own.add(Line.of(statement + "Ref", gskParms(part, statement, kind)));
          }
        });
    List<Line> lines = verbatim.over(GSK, own);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                GSK,
                naming.gskAdvanced(part.descriptor(), settings, verbatim.extras(ALL_GSK)),
                lines,
                part.descriptor()));
  }

  private Draft gskParms(RulePart part, String statement, String kind) {
    VerbatimParameters verbatim = part.verbatim();
    return new Draft(
        statement,
        naming.gskParms(kind, verbatim.extras(List.of(statement))),
        verbatim.of(statement),
        part.level());
  }
}
