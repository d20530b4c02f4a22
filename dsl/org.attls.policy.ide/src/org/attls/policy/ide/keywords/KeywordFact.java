// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.keywords;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;

/**
 * What a keyword of the language is for. A keyword may have several words, and the same words may
 * mean different things in different places. What settings are for comes from the catalogue of the
 * flat file, everything else from {@code keywords.csv}.
 *
 * @param phrase the words, for example {@code traffic descriptor}
 * @param where the name of the class of the metamodel in whose text it stands
 * @param meaning what it does, in one sentence without a full stop
 * @param becomes the statement or parameter of the flat file that it becomes
 * @param byDefault what holds where it is absent; empty where nothing has to be said
 * @param evidence how well it is known what z/OS does; empty where nothing is said of z/OS
 */
public record KeywordFact(
    String phrase,
    String where,
    String meaning,
    String becomes,
    String byDefault,
    Optional<Evidence> evidence) {

  private static final List<KeywordFact> ALL =
      Stream.concat(read().stream(), SettingFact.all().stream().map(SettingFact::keyword)).toList();

  private static List<KeywordFact> read() {
    return FactTable.read(
        KeywordFact.class,
        "keywords.csv",
        row ->
            new KeywordFact(
                row.getField("phrase"),
                row.getField("where"),
                row.getField("meaning"),
                row.getField("becomes"),
                row.getField("default"),
                Optional.of(row.getField("evidence"))
                    .filter(mark -> !mark.isEmpty())
                    .map(Evidence::of)));
  }

  /** Every keyword in the order of the language, then every setting. */
  public static List<KeywordFact> all() {
    return ALL;
  }
}
