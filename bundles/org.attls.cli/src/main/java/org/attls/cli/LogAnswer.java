// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attls.findings.render.Printable;
import org.attls.model.facts.Evidence;
import org.attls.zos.messages.LogExplanation;
import org.attls.zos.messages.PolicyFact;
import org.attls.zos.messages.ReturnCode;

/** Tells what messages of a log mean. */
final class LogAnswer {
  private LogAnswer() {}

  /** For people: a paragraph each. */
  static String text(String file, List<LogExplanation> all) {
    return all.stream().map(each -> text(file, each)).collect(Collectors.joining("\n"));
  }

  private static String text(String file, LogExplanation one) {
    StringBuilder text = new StringBuilder();
    text.append(file).append(':').append(one.message().line()).append(": ");
    text.append(one.message().id())
        .append(' ')
        .append(Printable.of(one.message().text()))
        .append('\n');
    one.meaning()
        .ifPresentOrElse(
            fact -> add(text, "", fact.meaning(), fact.action(), fact.evidence()),
            () -> text.append("  The workbench does not know this message.\n"));
    one.code()
        .ifPresent(
            code ->
                add(
                    text,
                    "RC "
                        + one.message().returnCode().orElseThrow()
                        + " of "
                        + code.source()
                        + ": ",
                    code.meaning(),
                    code.action(),
                    code.evidence()));
    if (!one.policy().isEmpty()) {
      text.append("  The policy says:\n");
      Table table = new Table();
      one.policy().forEach(fact -> table.add("  " + fact.what(), fact.value(), fact.place()));
      text.append(table);
    }
    return text.toString();
  }

  private static void add(
      StringBuilder text, String what, String meaning, String action, Evidence evidence) {
    text.append("  ").append(what).append(meaning);
    text.append(evidence.isCertain() ? "" : " (" + evidence.words() + ")").append('\n');
    if (!action.isEmpty()) {
      text.append("    To do: ").append(action).append('\n');
    }
  }

  /** For programs. */
  static String json(String file, List<LogExplanation> all) {
    return JsonAnswer.of(
        json -> {
          json.name("file").value(file);
          json.name("messages").beginArray();
          for (LogExplanation each : all) {
            message(json, each);
          }
          json.endArray();
        });
  }

  private static void message(JsonWriter json, LogExplanation one) throws IOException {
    json.beginObject();
    json.name("line").value(one.message().line());
    json.name("id").value(one.message().id());
    json.name("text").value(one.message().text());
    json.name("fields").beginObject();
    for (var field : new TreeMap<>(one.message().fields()).entrySet()) {
      json.name(field.getKey()).value(field.getValue());
    }
    json.endObject();
    if (one.meaning().isPresent()) {
      json.name("meaning").value(one.meaning().get().meaning());
      json.name("action").value(one.meaning().get().action());
      json.name("evidence").value(one.meaning().get().evidence().words());
    }
    code(json, one.message().returnCode(), one.code());
    json.name("policy").beginArray();
    for (PolicyFact fact : one.policy()) {
      json.beginObject();
      json.name("what").value(fact.what());
      json.name("value").value(fact.value());
      json.name("place").value(fact.place());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void code(JsonWriter json, Optional<Integer> number, Optional<ReturnCode> code)
      throws IOException {
    if (number.isEmpty()) {
      return;
    }
    json.name("returnCode").beginObject();
    json.name("code").value(number.get());
    if (code.isPresent()) {
      json.name("source").value(code.get().source());
      json.name("meaning").value(code.get().meaning());
      json.name("action").value(code.get().action());
      json.name("evidence").value(code.get().evidence().words());
    }
    json.endObject();
  }
}
