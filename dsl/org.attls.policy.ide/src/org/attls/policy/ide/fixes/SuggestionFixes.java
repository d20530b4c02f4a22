// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.text.Words;

/** Puts the text that the check suggests in the place of the one that it complains of. */
class SuggestionFixes implements FixRule {
  /** Where the data of a finding have the suggestion. */
  private static final Map<FindingCode, Integer> INDEX =
      Map.ofEntries(
          Map.entry(FindingCode.UNRESOLVED_REFERENCE, 2),
          Map.entry(FindingCode.CIPHER_UNKNOWN, 0),
          Map.entry(FindingCode.VERSION_UNKNOWN, 0),
          Map.entry(FindingCode.RELEASE_UNKNOWN, 0),
          Map.entry(FindingCode.CIPHER_CODE_FOR_NAME, 0),
          Map.entry(FindingCode.PORT_RANGE_REVERSED, 0),
          Map.entry(FindingCode.ADDRESS_RANGE_REVERSED, 0),
          Map.entry(FindingCode.PREFIX_HOST_BITS, 0),
          Map.entry(FindingCode.ADDRESS_IS_GROUP, 0),
          Map.entry(FindingCode.ADDRESS_MAPPED, 0),
          Map.entry(FindingCode.VERBATIM_STATEMENT_UNKNOWN, 0),
          Map.entry(FindingCode.VERBATIM_KEYWORD_UNKNOWN, 0),
          Map.entry(FindingCode.VALUE_NOT_AN_OPTION, 0));

  @Inject private Words words;

  @Override
  public Set<FindingCode> codes() {
    return INDEX.keySet();
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    return problem
        .suggestion(INDEX.get(problem.code()))
        .filter(text -> !text.equals(problem.found()))
        .map(text -> Fix.of("Change to " + text, problem.replacement(words.written(text))))
        .stream()
        .toList();
  }
}
