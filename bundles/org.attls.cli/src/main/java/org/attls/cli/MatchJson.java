// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.answers.Match;
import org.attls.analysis.answers.Missed;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.AreaText;
import org.attls.analysis.space.Areas;
import org.attls.analysis.space.Axis;

/**
 * Tells programs what the stack does with a connection.
 *
 * @param policy the policy
 */
record MatchJson(AnalysedPolicy policy) {
  /** The answers; one alone has its members in the object itself. */
  String of(List<Answer> answers) {
    return JsonAnswer.of(
        json -> {
          json.name("release").value(policy.space().release().name());
          if (answers.size() == 1) {
            write(json, answers.getFirst());
            return;
          }
          json.name("answers").beginArray();
          for (Answer answer : answers) {
            json.beginObject();
            write(json, answer);
            json.endObject();
          }
          json.endArray();
        });
  }

  private void write(JsonWriter json, Answer answer) throws IOException {
    json.name("connection").value(answer.question().toString());
    switch (answer) {
      case Answer.One one -> write(json, one.match());
      case Answer.Cases cases -> cases(json, cases);
    }
  }

  private void cases(JsonWriter json, Answer.Cases answer) throws IOException {
    json.name("dependsOn").beginArray();
    for (Axis axis : answer.axes()) {
      json.value(axis.words());
    }
    json.endArray();
    json.name("cases").beginArray();
    for (Taken one : answer.cases()) {
      json.beginObject();
      json.name("connections").beginArray();
      for (Area area : Areas.of(one.part().boxes())) {
        json.value(AreaText.of(area));
      }
      json.endArray();
      json.name("certain").value(one.rule().map(PolicyRule::isCertain).orElse(true));
      json.name("protection").value(CasesText.protection(one).name().toLowerCase(Locale.ROOT));
      rule(json, one.rule());
      json.endObject();
    }
    json.endArray();
  }

  private void rule(JsonWriter json, Optional<PolicyRule> rule) throws IOException {
    json.name("rule");
    if (rule.isPresent()) {
      json.beginObject();
      JsonAnswer.rule(json, rule.get(), policy);
      json.endObject();
    } else {
      json.nullValue();
    }
  }

  private void write(JsonWriter json, Match match) throws IOException {
    json.name("protection").value(match.protection().name().toLowerCase(Locale.ROOT));
    rule(json, match.rule());
    JsonAnswer.rules(json, "perhaps", match.perhaps(), policy);
    json.name("missed").beginArray();
    for (Missed missed : match.missed()) {
      missed(json, missed);
    }
    json.endArray();
    JsonAnswer.rules(json, "rivals", match.rivals(), policy);
    JsonAnswer.rules(json, "secondaryMap", match.primaries(), policy);
    if (match.rule().isPresent()) {
      PolicyRule rule = match.rule().get();
      new SettingsJson(policy).write(json, rule.effective());
    }
  }

  private void missed(JsonWriter json, Missed missed) throws IOException {
    json.beginObject();
    JsonAnswer.rule(json, missed.rule(), policy);
    json.name("differs").value(missed.axis().words());
    json.name("conditions").beginArray();
    for (ConditionLine line : missed.lines()) {
      json.beginObject();
      json.name("line").value(policy.line(line.node()));
      json.name("text").value(line.text());
      JsonAnswer.source(json, line.node(), policy);
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
