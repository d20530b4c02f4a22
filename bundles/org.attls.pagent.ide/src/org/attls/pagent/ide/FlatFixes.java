// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.findings.FindingGroup;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.edit.FlatFormat;
import org.attls.pagent.edit.FlatStyle;
import org.attls.pagent.edit.PolicyEdits;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.Span;

/** The changes that mend what is wrong with a flat file. */
public final class FlatFixes {
  /** The numbers of findings about values; their data is what to write in place of the value. */
  private static final int FIRST_OF_VALUES = FindingCode.VALUE_MISSING.number();

  /** The other findings whose data is what to write in place of the faulty text. */
  private static final Set<FindingCode> MISSPELLED =
      EnumSet.of(
          FindingCode.UNKNOWN_STATEMENT,
          FindingCode.UNKNOWN_KEYWORD,
          FindingCode.TARGET_MISSING,
          FindingCode.TARGET_IN_OTHER_CASE);

  private FlatFixes() {}

  /**
   * The changes that mend a fault, the likely first.
   *
   * @param policy the file that the fault was found in
   */
  public static List<FlatFix> of(FlatPolicy policy, Fault fault) {
    List<FlatFix> fixes = new ArrayList<>();
    for (String text : replacements(policy, fault)) {
      Span span = text.isEmpty() ? withBlanks(policy, fault.span()) : fault.span();
      fixes.add(new FlatFix(title(policy, fault, text), List.of(new Edit(span, text))));
    }
    policy.at(fault.span().start()).ifPresent(node -> fixes.addAll(ofCode(policy, fault, node)));
    fixes.addAll(FlatSuppression.of(policy, fault));
    return fixes;
  }

  private static List<String> replacements(FlatPolicy policy, Fault fault) {
    if (fault.code().group() == FindingGroup.FLAT_FILE
        && fault.code().number() >= FIRST_OF_VALUES) {
      return fault.data();
    }
    if (!MISSPELLED.contains(fault.code())) {
      return List.of();
    }
    String value = gluedValue(fault.span().of(policy.text()));
    return fault.data().stream().map(text -> text + value).toList();
  }

  /** The value that a sign of other languages glues to its keyword: {@code Port=80}. */
  private static String gluedValue(String word) {
    int sign = Math.max(word.indexOf('='), word.indexOf(':'));
    return sign < 0 || sign == word.length() - 1 ? "" : ' ' + word.substring(sign + 1);
  }

  /** What is removed goes with the blanks before it. */
  private static Span withBlanks(FlatPolicy policy, Span span) {
    int start = span.start();
    while (start > 0
        && (policy.text().charAt(start - 1) == ' ' || policy.text().charAt(start - 1) == '\t')) {
      start--;
    }
    return new Span(start, span.end());
  }

  private static String title(FlatPolicy policy, Fault fault, String text) {
    String old = fault.span().of(policy.text());
    if (text.isEmpty()) {
      return "Remove " + quoted(old);
    }
    return old.isEmpty() ? "Insert " + quoted(text) : "Change to " + quoted(text);
  }

  private static String quoted(String text) {
    return '\'' + text + '\'';
  }

  private static List<FlatFix> ofCode(FlatPolicy policy, Fault fault, FlatNode node) {
    return switch (fault.code()) {
      case DEFINITION_UNUSED, DEFINED_TWICE_ALIKE -> List.of(removal(policy, node, "statement"));
      case EXCLUSIVE_PARAMETERS, REPEATED_PARAMETER, REPEATED_ALIKE ->
          withSplit(policy, node, removal(policy, node, "line"));
      case SUITE_REPEATED -> List.of(withoutSuite(policy, fault.span(), node));
      case PORT_REPEATED, PORTS_LIST -> PortSplit.of(policy, node).stream().toList();
      case BRACE_ON_LINE ->
          List.of(new FlatFix("Format the file", FlatFormat.edits(policy, FlatStyle.of(policy))));
      default -> List.of();
    };
  }

  /** Takes a suite out of a string of several; the line goes only with its last suite. */
  private static FlatFix withoutSuite(FlatPolicy policy, Span suite, FlatNode node) {
    boolean alone =
        !(node instanceof FlatSetting setting) || setting.valueSpan().length() <= suite.length();
    return alone
        ? removal(policy, node, "line")
        : new FlatFix("Remove " + quoted(suite.of(policy.text())), List.of(new Edit(suite, "")));
  }

  private static List<FlatFix> withSplit(FlatPolicy policy, FlatNode node, FlatFix removal) {
    List<FlatFix> fixes = new ArrayList<>();
    PortSplit.of(policy, node).ifPresent(fixes::add);
    fixes.add(removal);
    return fixes;
  }

  private static FlatFix removal(FlatPolicy policy, FlatNode node, String what) {
    return new FlatFix("Remove this " + what, List.of(PolicyEdits.remove(policy, node)));
  }
}
