// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The TTLSEnvironmentAction of a TTLSRule, with the parameter blocks that it names. */
final class EnvironmentActions {
  static final String STATEMENT = "TTLSEnvironmentAction";
  private static final String ADVANCED = "TTLSEnvironmentAdvancedParms";
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
      Stream.concat(Stream.of(STATEMENT, ADVANCED, KeyRings.STATEMENT), ALL_GSK.stream()).toList();

  /** The descriptor is told by its name, and image and stack are those of the whole file. */
  private static final Predicate<Given> TOLD_BY_MARK =
      given -> given.layer().compareTo(Layer.TYPE) >= 0 && !Tells.inWords(given);

  private final Target target;
  private final Naming naming;

  EnvironmentActions(Target target, Naming naming) {
    this.target = target;
    this.naming = naming;
  }

  /** The action of a part: key ring, role, handshake timeout, session caching and so on. */
  Draft of(RulePart part) {
    Tells tells = Tells.of(part);
    List<Line> own = new ArrayList<>();
    own.add(Line.of(KeyRings.STATEMENT + "Ref", keyRing(part)));
    own.add(Roles.line(part.type(), target));
    advanced(part, tells).ifPresent(draft -> own.add(Line.of(ADVANCED + "Ref", draft)));
    gsk(part, tells).ifPresent(draft -> own.add(Line.of(GSK + "Ref", draft)));
    Extras extras = part.parameters().extras(ALL, TOLD_BY_MARK);
    Draft draft =
        Draft.of(
            STATEMENT,
            naming.environment(part, tells, extras),
            part.parameters().over(STATEMENT, own),
            target.sources().of(part.descriptor()));
    return tells.unique() ? draft.apartFor(part.type()) : draft;
  }

  private Draft keyRing(RulePart part) {
    List<Line> lines = part.parameters().lines(KeyRings.STATEMENT);
    List<String> ring =
        part.parameters().inWords(KeyRings.STATEMENT).stream().map(Line::text).toList();
    Invalid.when(
        ring.isEmpty(), part.descriptor(), "has no key ring in stack " + target.stack().getName());
    Extras extras = part.parameters().extras(List.of(KeyRings.STATEMENT), Given::verbatim);
    return Draft.of(KeyRings.STATEMENT, naming.keyRing(ring, extras), lines);
  }

  private Optional<Draft> advanced(RulePart part, Tells tells) {
    List<Line> lines = part.parameters().lines(ADVANCED);
    Extras extras = part.parameters().extras(List.of(ADVANCED), TOLD_BY_MARK);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Draft.of(
                ADVANCED, naming.environmentAdvanced(part.descriptor(), tells, extras), lines));
  }

  private Optional<Draft> gsk(RulePart part, Tells tells) {
    List<Line> lines = new ArrayList<>(part.parameters().lines(GSK));
    GSK_PARMS.forEach(
        (statement, kind) ->
            gskParms(part, statement, kind)
                .ifPresent(draft -> lines.add(Line.of(statement + "Ref", draft))));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Extras extras = part.parameters().extras(ALL_GSK, TOLD_BY_MARK);
    boolean only = tells.sessionCaching() && lines.size() == 1;
    Label label = naming.gskAdvanced(part.descriptor(), tells, only, extras);
    return Optional.of(Draft.of(GSK, label, lines));
  }

  private Optional<Draft> gskParms(RulePart part, String statement, String kind) {
    List<Line> lines = part.parameters().lines(statement);
    Extras extras = part.parameters().extras(List.of(statement), TOLD_BY_MARK);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Draft.of(statement, naming.gskParms(kind, extras), lines));
  }
}
