// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.NearestName;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SettingOwner;
import org.attls.model.settings.SettingWords;
import org.eclipse.emf.ecore.EClass;

/** Finds the setting or other property that was most likely meant by misspelled words. */
public final class SettingSuggestion {
  private static final int MOST_WORDS = 4;

  /** What begins a line of an object besides settings. */
  private static final Map<EClass, List<String>> PROPERTIES =
      Map.of(
          PolicyPackage.Literals.TRAFFIC_DESCRIPTOR,
          List.of(
              "key ring", "key database", "key token", "without", "inbound", "outbound", "type"),
          PolicyPackage.Literals.TRAFFIC_TYPE,
          List.of("key ring", "key database", "key token", "verbatim"),
          PolicyPackage.Literals.SECURITY_LEVEL,
          List.of("versions", "ciphers", "no security", "verbatim"),
          PolicyPackage.Literals.IMAGE,
          List.of("key ring", "key database", "key token", "symbol", "stack"),
          PolicyPackage.Literals.STACK,
          List.of(
              "key ring",
              "key database",
              "key token",
              "symbol",
              "addresses",
              "connectivity rule",
              "application rule",
              "shared rules"),
          PolicyPackage.Literals.CONNECTIVITY_RULE,
          List.of("local", "remote", "map", "traffic", "key ring", "effective", "priority", "row"),
          PolicyPackage.Literals.ROW_SETTINGS,
          List.of("effective", "priority"));

  private SettingSuggestion() {}

  /**
   * The words that were most likely meant.
   *
   * @param written what stands there, the first word first; more than the words does no harm
   * @param owner the object in which it stands
   */
  public static Optional<String> of(List<String> written, SettingOwner owner) {
    List<String> candidates = new ArrayList<>(PROPERTIES.getOrDefault(owner.eClass(), List.of()));
    SettingWords.all().stream()
        .filter(words -> words.isFor(owner))
        .map(SettingWords::words)
        .forEach(candidates::add);
    for (int count = Math.min(MOST_WORDS, written.size()); count > 0; count--) {
      int words = count;
      Optional<String> nearest =
          NearestName.in(
              candidates.stream().filter(each -> each.split(" ").length == words).toList(),
              String.join(" ", written.subList(0, count)));
      if (nearest.isPresent()
          && !nearest.get().equals(String.join(" ", written.subList(0, count)))) {
        return nearest;
      }
    }
    return NearestName.in(
            candidates.stream().map(each -> each.split(" ")[0]).toList(), written.getFirst())
        .filter(first -> !first.equals(written.getFirst()));
  }

  /** What to write for one of the words, if only it is wrong. */
  public static List<String> replacement(String meant, List<String> written, int index) {
    String[] words = meant.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (i >= written.size() || i != index && !words[i].equals(written.get(i))) {
        return List.of();
      }
    }
    return index < words.length ? List.of(words[index]) : List.of();
  }
}
