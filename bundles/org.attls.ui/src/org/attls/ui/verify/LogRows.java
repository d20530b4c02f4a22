// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Evidence;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Tone;
import org.attls.ui.stacks.Where;
import org.attls.zos.messages.LogExplanation;
import org.attls.zos.messages.LogMessage;
import org.attls.zos.messages.MessageFact;
import org.attls.zos.messages.PolicyFact;
import org.attls.zos.messages.ReturnCode;

/**
 * Puts the messages of a log into rows: what each means, what to do, and what the policy says.
 *
 * @param pasted the log
 * @param policy the policy; empty if there is none
 */
record LogRows(Pasted pasted, Optional<Expecting> policy) {
  List<Row> of(List<LogExplanation> all) {
    return all.stream().map(this::row).toList();
  }

  private Row row(LogExplanation one) {
    LogMessage message = one.message();
    List<Row> below = new ArrayList<>();
    one.meaning()
        .ifPresentOrElse(
            fact -> add(below, "Meaning", fact),
            () -> below.add(plain("Meaning", "The workbench does not know this message.")));
    one.code().ifPresent(code -> add(below, message.returnCode().orElseThrow(), code));
    one.policy().forEach(fact -> below.add(fact(fact)));
    Optional<Where> where = below.stream().map(Row::where).flatMap(Optional::stream).findFirst();
    String shown = ReportLine.PREFIX + message.line() + ": " + pasted.line(message.line());
    Tone tone = one.code().isPresent() ? Tone.WEAK : Tone.PLAIN;
    return new Row((message.id() + ' ' + message.text()).strip(), shown, where, tone, below);
  }

  private static void add(List<Row> rows, String title, MessageFact fact) {
    rows.add(plain(title, told(fact.meaning(), fact.evidence())));
    advice(rows, fact.action());
  }

  private static void add(List<Row> rows, int number, ReturnCode code) {
    String title = "Return code " + number + " of " + code.source();
    rows.add(plain(title, told(code.meaning(), code.evidence())));
    advice(rows, code.action());
  }

  private static void advice(List<Row> rows, String action) {
    if (!action.isEmpty()) {
      rows.add(plain("What to do", action));
    }
  }

  private static String told(String meaning, Evidence evidence) {
    return evidence.isCertain() ? meaning : meaning + " (" + evidence.words() + ")";
  }

  private static Row plain(String text, String value) {
    return Row.of(text, value, Optional.empty());
  }

  private Row fact(PolicyFact fact) {
    Optional<Where> where = policy.flatMap(all -> all.namedIn(fact.place()));
    return Row.of("The policy: " + fact.what(), fact.value(), where);
  }
}
