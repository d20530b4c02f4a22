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
    String meaning) {

  /** Whether a release knows the statement. */
  public Availability in(Release release) {
    return introduction.in(release);
  }

  static Statement of(NamedCsvRecord row) {
    return new Statement(
        row.getField("keyword"),
        StatementKind.of(row.getField("kind")),
        row.getField("name").equals("required"),
        Integer.parseInt(row.getField("order")),
        Notation.list(row.getField("inline_in"), ';'),
        Notation.list(row.getField("synonyms"), ';'),
        Notation.introduction(row.getField("absent_until"), row.getField("since")),
        Evidence.of(row.getField("evidence")),
        row.getField("meaning"));
  }
}
