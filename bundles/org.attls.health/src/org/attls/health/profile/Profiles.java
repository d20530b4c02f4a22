// SPDX-License-Identifier: EPL-2.0

package org.attls.health.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.facts.FactTable;

/** Reads the profiles: {@code profile-names.csv} and {@code profiles.csv}. */
final class Profiles {
  static final List<Profile> ALL = read();

  /** What a profile says of a finding, and where the standard says it. */
  record Row(String profile, FindingCode code, Severity severity, String evidence) {}

  private Profiles() {}

  /** The rows of all profiles. */
  static List<Row> rows() {
    return FactTable.read(
        Profiles.class,
        "profiles.csv",
        row ->
            new Row(
                row.getField("profile"),
                FindingCode.valueOf(row.getField("code")),
                Severity.valueOf(row.getField("severity").toUpperCase(Locale.ROOT)),
                row.getField("evidence")));
  }

  private static List<Profile> read() {
    Map<String, Map<FindingCode, Severity>> severities = new LinkedHashMap<>();
    for (Row row : rows()) {
      severities
          .computeIfAbsent(row.profile, key -> new EnumMap<>(FindingCode.class))
          .put(row.code, row.severity);
    }
    List<Profile> all = new ArrayList<>(List.of(Profile.NONE));
    all.addAll(
        FactTable.read(
            Profiles.class,
            "profile-names.csv",
            row -> {
              String name = row.getField("name");
              return new Profile(name, row.getField("description"), severities.get(name));
            }));
    return List.copyOf(all);
  }
}
