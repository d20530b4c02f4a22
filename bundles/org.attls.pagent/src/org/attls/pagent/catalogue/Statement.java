// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;

/**
 * A statement of the policy file, a keyword, a name and a block in braces; or one of the
 * configuration of the Policy Agent, which may stand on one line.
 *
 * @param keyword the keyword as IBM spells it, for example {@code TTLSRule}
 * @param kind what part it plays
 * @param nameRequired whether it needs a name even where it stands in another statement; a
 *     statement that stands alone always needs one
 * @param order its place among the statements of a file to write, from 1
 * @param inlineIn the keywords of the statements that it may stand in, may be empty
 * @param synonyms other keywords for the same, may be empty
 * @param introduction when z/OS got it
 * @param evidence how well it is known that it exists
 * @param coverage how much of its list of parameters is known
 * @param absent keywords of other statements of which the sources say that they do not belong in
 *     it, and how well that is known
 * @param lastCounts whether of several in one file only the last one counts
 * @param meaning one or two sentences for completion and hover
 */
public record Statement(
    String keyword,
    StatementKind kind,
    boolean nameRequired,
    int order,
    List<String> inlineIn,
    List<String> synonyms,
    Introduction introduction,
    Evidence evidence,
    Coverage coverage,
    List<Fact<String>> absent,
    boolean lastCounts,
    String meaning) {

  /** Whether a release knows the statement. */
  public Availability in(Release release) {
    return introduction.in(release);
  }

  /**
   * Whether it certainly has no such parameter, given that the catalogue has none: a source says
   * so, or its list of parameters is known completely.
   */
  public boolean certainlyLacks(String keyword) {
    for (Fact<String> fact : absent) {
      if (fact.value().equalsIgnoreCase(keyword)) {
        return fact.evidence() == Evidence.IBM;
      }
    }
    return coverage == Coverage.COMPLETE;
  }

  static Statement of(NamedCsvRecord row) {
    Evidence evidence = Evidence.of(row.getField("evidence"));
    return new Statement(
        row.getField("keyword"),
        StatementKind.of(row.getField("kind")),
        row.getField("name").equals("required"),
        Integer.parseInt(row.getField("order")),
        Notation.list(row.getField("inline_in"), ';'),
        Notation.list(row.getField("synonyms"), ';'),
        Notation.introduction(row.getField("absent_until"), row.getField("since")),
        evidence,
        Coverage.of(row.getField("parameters")),
        Notation.list(row.getField("absent"), ';').stream()
            .map(cell -> Notation.fact(cell, evidence))
            .toList(),
        row.getField("repeat").equals("last"),
        row.getField("meaning"));
  }
}
