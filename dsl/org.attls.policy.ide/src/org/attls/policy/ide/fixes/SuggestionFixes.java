// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.text.TextChange;
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
          Map.entry(FindingCode.VALUE_NOT_AN_OPTION, 0),
          Map.entry(FindingCode.SETTING_UNKNOWN, 0),
          Map.entry(FindingCode.TIME_WORD, 0));

  private static final Pattern MEANT =
      Pattern.compile("(.+) is not a setting of .* Did you mean (.+)\\?");

  @Inject private Words words;

  @Override
  public Set<FindingCode> codes() {
    return INDEX.keySet();
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    Optional<Fix> whole =
        problem.code() == FindingCode.SETTING_UNKNOWN ? words(problem) : Optional.empty();
    return whole.isPresent() ? List.of(whole.get()) : replacement(problem);
  }

  private List<Fix> replacement(Problem problem) {
    return problem
        .suggestion(INDEX.get(problem.code()))
        .filter(text -> !text.equals(problem.found()))
        .map(text -> Fix.of("Change to " + text, problem.replacement(written(text, problem))))
        .stream()
        .toList();
  }

  /** Only a name that is a word of the language is marked as one. */
  private String written(String text, Problem problem) {
    return problem.code() == FindingCode.UNRESOLVED_REFERENCE ? words.written(text) : text;
  }

  /** The parser may stop before or behind the word that is wrong; the message has them all. */
  private static Optional<Fix> words(Problem problem) {
    Matcher message = MEANT.matcher(problem.message());
    if (!message.matches()) {
      return Optional.empty();
    }
    String written = message.group(1);
    String meant = message.group(2);
    int at = problem.text().lastIndexOf(written, problem.offset());
    boolean alike = written.split(" ").length == meant.split(" ").length;
    return alike && at >= 0 && at + written.length() >= problem.offset()
        ? Optional.of(
            Fix.of(
                "Change to " + meant, new TextChange(problem.file(), at, written.length(), meant)))
        : Optional.empty();
  }
}
