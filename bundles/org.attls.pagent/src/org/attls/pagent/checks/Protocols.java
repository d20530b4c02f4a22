// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Availability;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Strength;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Finds old versions of SSL and TLS that are on, or may be on because nobody said otherwise. */
final class Protocols {
  private static final String ON = "On";

  private Protocols() {}

  static void check(Subject subject, Connections connections) {
    broken(subject);
    Settings settings = new Settings(subject);
    Set<FlatStatement> reported = new HashSet<>();
    for (Connection connection : connections.all()) {
      if (connection.ruled()) {
        connection
            .environment()
            .found()
            .ifPresent(
                environment -> {
                  List<String> open = open(subject, settings, connection);
                  if (!open.isEmpty() && reported.add(environment)) {
                    report(subject, environment, open);
                  }
                });
      }
    }
  }

  private static void broken(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      if (subject.isChecked(statement)) {
        for (FlatNode node : statement.contents()) {
          if (node instanceof FlatSetting setting && isBrokenOn(subject, setting)) {
            subject.report(
                Fault.at(
                    FindingCode.PROTOCOL_BROKEN,
                    setting.span(),
                    subject.parameter(setting).orElseThrow().keyword()));
          }
        }
      }
    }
  }

  private static boolean isBrokenOn(Subject subject, FlatSetting setting) {
    return setting.valueSpan().length() == ON.length()
        && setting.value().equalsIgnoreCase(ON)
        && subject
            .parameter(setting)
            .flatMap(parameter -> ProtocolVersion.find(parameter.keyword()))
            .filter(version -> version.rating() == Strength.BROKEN)
            .isPresent();
  }

  /** The weak versions that are not switched, and whose default may be On. */
  private static List<String> open(Subject subject, Settings settings, Connection connection) {
    List<String> open = new ArrayList<>();
    for (ProtocolVersion version : ProtocolVersion.all()) {
      boolean exists =
          subject.release().filter(release -> version.in(release) == Availability.NO).isEmpty();
      if (version.rating() == Strength.WEAK
          && exists
          && isPerhapsOn(connection.advanced(settings, version.name()))) {
        open.add(version.name());
      }
    }
    return open;
  }

  private static boolean isPerhapsOn(Setting setting) {
    return setting instanceof Setting.UncertainDefault
        || setting instanceof Setting.Default known && known.value().equals(ON);
  }

  private static void report(Subject subject, FlatStatement environment, List<String> open) {
    subject.report(
        Fault.at(
                FindingCode.PROTOCOL_DEFAULT,
                Subject.head(environment),
                subject.title(environment),
                Words.either(open))
            .with(open.toArray(String[]::new)));
  }
}
