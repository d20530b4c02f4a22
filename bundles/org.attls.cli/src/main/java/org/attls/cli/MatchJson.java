// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.answers.Match;
import org.attls.analysis.answers.Missed;
import org.attls.analysis.answers.PolicyRule;

/**
 * Tells programs what the stack does with a connection.
 *
 * @param policy the policy
 */
record MatchJson(AnalysedPolicy policy) {
  /** The answer, one object. */
  String of(Match match) {
    return JsonAnswer.of(json -> write(json, match));
  }

  private void write(JsonWriter json, Match match) throws IOException {
    json.name("release").value(policy.space().release().name());
    json.name("connection").value(match.connection().toString());
    json.name("protection").value(match.protection().name().toLowerCase(Locale.ROOT));
    json.name("rule");
    if (match.rule().isPresent()) {
      json.beginObject();
      JsonAnswer.rule(json, match.rule().get(), policy);
      json.endObject();
    } else {
      json.nullValue();
    }
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
    json.name("differs").value(Words.axis(missed.axis()));
    json.name("conditions").beginArray();
    for (ConditionLine line : missed.lines()) {
      json.beginObject();
      json.name("line").value(policy.line(line.node()));
      json.name("text").value(Words.condition(line));
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
