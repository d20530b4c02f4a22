// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The detailed NETSTAT TTLS report of one connection, as far as it shows policy.
 *
 * @param sections the rule and its three actions, by label
 */
record NetstatReport(Map<String, Section> sections) {
  private static final Pattern FIELD = Pattern.compile("(\\w+): +(\\S.*?)(?=  |$)");
  private static final Set<String> SECTIONS =
      Set.of("TTLSRule", "TTLSGrpAction", "TTLSEnvAction", "TTLSConnAction");

  /** A rule or action: its name and what is shown of it. */
  record Section(String name, Map<String, List<String>> fields) {
    Set<String> labels() {
      return fields.keySet();
    }

    List<String> values(String label) {
      return fields.get(label);
    }

    String one(String label) {
      return fields.get(label).getFirst();
    }
  }

  Section get(String label) {
    return sections.get(label);
  }

  static NetstatReport read(List<String> lines) {
    Map<String, Section> sections = new LinkedHashMap<>();
    Section current = null;
    List<String> last = new ArrayList<>();
    for (String line : lines) {
      boolean found = false;
      for (Matcher field = FIELD.matcher(line); field.find(); found = true) {
        String label = field.group(1);
        String value = field.group(2);
        if (SECTIONS.contains(label)) {
          current = new Section(value, new LinkedHashMap<>());
          sections.put(label, current);
        } else if (current != null) {
          last = new ArrayList<>(List.of(value));
          current.fields.put(label, last);
        }
      }
      if (!found && current != null) {
        last.add(line.strip());
      }
    }
    return new NetstatReport(sections);
  }
}
