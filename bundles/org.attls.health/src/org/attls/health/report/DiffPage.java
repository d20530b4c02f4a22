// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.Comparator;
import java.util.List;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.Danger;

/**
 * What a change of a policy does to connections, as one HTML page that needs nothing else. The same
 * changes give the same bytes.
 */
public final class DiffPage {
  private DiffPage() {}

  /**
   * The page, the most dangerous changes first.
   *
   * @param compared the two policies
   * @param changes what changes between them
   */
  public static String of(Compared compared, List<Change> changes) {
    Page page = new Page("Comparison of policies", compared.old() + " → " + compared.now());
    List<Change> sorted = changes.stream().sorted(Comparator.comparing(Change::danger)).toList();
    summary(page.section("summary", "Summary"), compared, sorted);
    for (Danger danger : Danger.values()) {
      List<Change> some = of(sorted, danger);
      if (!some.isEmpty()) {
        String name = DangerText.heading(danger);
        Markup section = page.section(DangerText.id(danger), name + " (" + some.size() + ")");
        section.add("p", "note").text(DangerText.meaning(danger));
        some.forEach(change -> ChangePart.add(section, change));
      }
    }
    return page.text();
  }

  private static void summary(Markup section, Compared compared, List<Change> changes) {
    section.add("p", "verdict " + DangerText.style(changes)).text(DangerText.verdict(changes));
    Markup list = section.add("dl", "numbers");
    for (Danger danger : Danger.values()) {
      int count = of(changes, danger).size();
      Markup group =
          list.add("div", count == 0 ? "number zero" : "number " + DangerText.style(danger));
      group.leaf("dt", DangerText.word(danger));
      group.leaf("dd", Integer.toString(count));
    }
    section.leaf("h3", "What was compared");
    Markup facts = section.add("dl", "facts");
    facts.leaf("dt", "Before");
    facts.leaf("dd", compared.old());
    facts.leaf("dt", "After");
    facts.leaf("dd", compared.now());
    facts.leaf("dt", "Release");
    facts.leaf("dd", "z/OS " + compared.release().name());
    FilesTable.add(section, compared.files());
  }

  private static List<Change> of(List<Change> changes, Danger danger) {
    return changes.stream().filter(change -> change.danger() == danger).toList();
  }
}
