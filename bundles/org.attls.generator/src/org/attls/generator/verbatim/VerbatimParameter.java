// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.verbatim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.model.facts.FactTable;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.VerbatimOwner;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;

/**
 * A parameter of the policy file for which the authoring language has words of its own.
 *
 * @param statement the keyword of its statement
 * @param keyword its own keyword
 * @param value the value that the words stand for; empty for any
 * @param place where the words say the same
 * @param treatment what becomes of the parameter if it is given verbatim there
 * @param instead the words
 */
public record VerbatimParameter(
    String statement,
    String keyword,
    String value,
    Place place,
    Treatment treatment,
    String instead) {

  /** Where a parameter is given. */
  public enum Place {
    /** Wherever verbatim parameters can stand. */
    ANYWHERE,
    /** In a traffic type. */
    TRAFFIC_TYPE,
    /** In a security level that lists protocol versions. */
    LISTED_VERSIONS;

    private boolean has(VerbatimOwner owner) {
      return switch (this) {
        case ANYWHERE -> true;
        case TRAFFIC_TYPE -> owner instanceof TrafficType;
        case LISTED_VERSIONS ->
            owner instanceof SecurityLevel level
                && !level.getVersions().isEmpty()
                && !level.isDefaultVersions();
      };
    }
  }

  /** What becomes of a parameter that is given verbatim. */
  public enum Treatment {
    /** It cannot be given: the generator settles it. */
    OWNED,
    /** It is written; the words would write the same. */
    WORD,
    /** It is written, against what the words say. */
    OVERRIDES
  }

  private static final List<VerbatimParameter> ALL =
      FactTable.read(
          VerbatimParameter.class,
          "parameters.csv",
          row ->
              new VerbatimParameter(
                  row.getField("statement"),
                  row.getField("keyword"),
                  row.getField("value"),
                  row.getField("in").isEmpty()
                      ? Place.ANYWHERE
                      : Place.valueOf(constant(row.getField("in"))),
                  Treatment.valueOf(constant(row.getField("treatment"))),
                  row.getField("instead")));

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Every such parameter but those that name or hold a statement. */
  public static List<VerbatimParameter> all() {
    return ALL;
  }

  /**
   * The words for a parameter.
   *
   * @param parameter a parameter of the catalogue
   * @param value its value
   * @param owner the object in which it is given
   */
  public static Optional<VerbatimParameter> find(
      Parameter parameter, String value, VerbatimOwner owner) {
    return ALL.stream()
        .filter(each -> each.statement.equals(parameter.statement()))
        .filter(each -> each.keyword.equals(parameter.keyword()))
        .filter(each -> each.value.isEmpty() || each.value.equalsIgnoreCase(value))
        .filter(each -> each.place.has(owner))
        .findFirst();
  }

  /** The statement that a parameter names or holds, which the generator makes itself. */
  public static Optional<String> statementOf(Parameter parameter) {
    return switch (parameter.type().value()) {
      case ValueType.NameReference reference -> Optional.of(reference.statement());
      case ValueType.InlineBlock block -> Optional.of(block.statement());
      default -> Optional.empty();
    };
  }

  /** Whether a parameter can be given verbatim at all. */
  public static boolean isTaken(Parameter parameter) {
    return statementOf(parameter).isEmpty()
        && ALL.stream()
            .noneMatch(
                each ->
                    each.treatment == Treatment.OWNED
                        && each.statement.equals(parameter.statement())
                        && each.keyword.equals(parameter.keyword()));
  }
}
