// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.pagent.catalogue.ValueType;

/** Reads one of a few words. */
final class WordReader {
  private WordReader() {}

  static Optional<Value> read(ValueType.Choice choice, String text, Faults faults) {
    Optional<ValueType.Option> option = choice.find(text);
    if (option.isPresent()) {
      return Optional.of(new Value.Word(option.get()));
    }
    List<String> words = new ArrayList<>();
    for (ValueType.Option one : choice.options()) {
      words.add(one.word());
    }
    Optional<String> nearest = NearestName.in(words, text);
    faults.whole(
        FindingCode.VALUE_NOT_AN_OPTION,
        faults.ofRange(),
        nearest.map(List::of).orElse(List.of()),
        text,
        faults.keyword(),
        faults.wanted(),
        suggestion(nearest));
    return Optional.empty();
  }

  /** The end of a message: empty, or a question with a blank before it. */
  static String suggestion(Optional<String> nearest) {
    return nearest.map(name -> " Did you mean " + name + "?").orElse("");
  }
}
