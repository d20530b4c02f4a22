// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.render.Tool;
import org.attls.pagent.source.FlatNode;
import org.attls.policy.project.ExplanationSource;

/** An answer about policies for programs: one object. Members are only ever added to it. */
final class JsonAnswer {
  /** Writes the members of an answer. */
  interface Members {
    /** Writes them into the object that is open. */
    void write(JsonWriter json) throws IOException;
  }

  private JsonAnswer() {}

  /** The text of an answer, which names the program first. */
  static String of(Members members) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    Tool tool = Tool.workbench(Version.number());
    try {
      json.beginObject();
      json.name("tool").beginObject();
      json.name("name").value(tool.name());
      json.name("version").value(tool.version());
      json.endObject();
      members.write(json);
      json.endObject();
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.append("\n").toString();
  }

  /** Writes rules: name, priority, file and line of each. */
  static void rules(JsonWriter json, String name, List<PolicyRule> rules, AnalysedPolicy policy)
      throws IOException {
    json.name(name).beginArray();
    for (PolicyRule rule : rules) {
      json.beginObject();
      rule(json, rule, policy);
      json.endObject();
    }
    json.endArray();
  }

  /** Writes what made something as the member {@code source}; nothing for a flat file. */
  static void source(JsonWriter json, FlatNode node, AnalysedPolicy policy) throws IOException {
    Optional<ExplanationSource> source = policy.source(node);
    if (source.isPresent()) {
      json.name("source");
      source(json, source.get());
    }
  }

  /** Writes a part of an authoring text as an object. */
  static void source(JsonWriter json, ExplanationSource source) throws IOException {
    json.beginObject();
    json.name("file").value(source.place().file());
    json.name("line").value(source.place().line());
    json.name("column").value(source.place().column());
    json.name("endLine").value(source.place().endLine());
    json.name("endColumn").value(source.place().endColumn());
    json.name("kind").value(source.kind());
    json.name("name").value(source.name());
    json.endObject();
  }

  /** Writes the members of a rule into the object that is open. */
  static void rule(JsonWriter json, PolicyRule rule, AnalysedPolicy policy) throws IOException {
    json.name("name").value(rule.name());
    json.name("priority").value(rule.priority());
    json.name("file").value(policy.name());
    json.name("line").value(policy.line(rule.statement()));
    source(json, rule.statement(), policy);
  }
}
