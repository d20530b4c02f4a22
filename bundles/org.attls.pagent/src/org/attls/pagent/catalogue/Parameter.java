// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;

/**
 * A parameter of a statement of the policy file.
 *
 * @param statement the keyword of its statement
 * @param keyword its own keyword as IBM spells it, for example {@code TLSv1.2}
 * @param type what it takes as its value, and how well that is known
 * @param order its place in the statement, from 1; the manual's where the manual is at hand
 * @param required whether it must be there, and how well that is known
 * @param repeat what holds where it stands there several times, and how well that is known
 * @param defaults what holds where it is not coded
 * @param introduction when z/OS got it
 * @param apars the APARs that the first release needs for it, may be empty
 * @param evidence how well it is known that it exists
 * @param exclusiveGroup what it shares with the parameters that exclude it, in the same statement
 * @param list the ordered list to which its values add, where other parameters of the statement add
 *     to the same: the order of such lines among each other matters
 * @param meaning one or two sentences for completion and hover
 */
public record Parameter(
    String statement,
    String keyword,
    Fact<ValueType> type,
    int order,
    Fact<Requirement> required,
    Fact<Repeat> repeat,
    Default defaults,
    Introduction introduction,
    List<String> apars,
    Evidence evidence,
    Optional<String> exclusiveGroup,
    Optional<String> list,
    String meaning) {

  /** Whether a release knows the parameter, its APARs being applied. */
  public Availability in(Release release) {
    return introduction.in(release);
  }

  /** Whether it may stand several times in its statement. */
  public boolean repeatable() {
    return repeat.value() == Repeat.MANY || repeat.value() == Repeat.CONCATENATED;
  }

  /** How far the value reaches on its line. */
  public ValueExtent extent() {
    return type.value().extent();
  }

  /** What holds at a release where the parameter is not coded. */
  public DefaultValue defaultAt(Release release) {
    return defaults.at(release);
  }

  static Parameter of(NamedCsvRecord row) {
    Evidence evidence = Evidence.of(row.getField("evidence"));
    Fact<String> type = Notation.fact(row.getField("type"), evidence);
    Fact<String> required = Notation.fact(row.getField("required"), evidence);
    Fact<String> repeat = Notation.fact(row.getField("repeat"), evidence);
    return new Parameter(
        row.getField("statement"),
        row.getField("keyword"),
        new Fact<>(ValueTypeNotation.parse(type.value()), type.evidence()),
        Integer.parseInt(row.getField("order")),
        new Fact<>(Requirement.of(required.value()), required.evidence()),
        new Fact<>(Repeat.of(repeat.value()), repeat.evidence()),
        Default.of(row.getField("default"), evidence),
        Notation.introduction(row.getField("absent_until"), row.getField("since")),
        Notation.list(row.getField("apars"), ';'),
        evidence,
        optional(row.getField("exclusive_group")),
        optional(row.getField("list")),
        row.getField("meaning"));
  }

  private static Optional<String> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
