// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attls.analysis.Coded;
import org.attls.analysis.Conditions;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** Key rings without owner that serve rules of several user IDs (H36). */
public final class RingsByUser implements HealthCheck {
  private record Ring(String name, Place place) {}

  @Override
  public String concern() {
    return "key rings that differ from user to user";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    Map<String, Ring> rings = new LinkedHashMap<>();
    Map<String, SortedSet<String>> users = new LinkedHashMap<>();
    for (PolicyRule rule : input.space().rules()) {
      String user = rule.effective().conditions().user();
      RingName.of(rule)
          .filter(ring -> ring.owner().isEmpty() && !user.equals(Conditions.ANY))
          .ifPresent(
              ring -> {
                Coded coded = rule.effective().coded().get(RingName.KEYWORD);
                Place place = input.sources().place(coded.settings().getFirst());
                rings.putIfAbsent(ring.ring(), new Ring(ring.ring(), place));
                users.computeIfAbsent(ring.ring(), key -> new TreeSet<>()).add(user);
              });
    }
    List<Finding> findings = new ArrayList<>();
    rings.forEach(
        (name, ring) -> {
          if (users.get(name).size() > 1) {
            String all = "user IDs " + String.join(", ", users.get(name));
            findings.add(Finding.at(FindingCode.RING_BY_USER, ring.place(), name, all));
          }
        });
    return findings;
  }
}
