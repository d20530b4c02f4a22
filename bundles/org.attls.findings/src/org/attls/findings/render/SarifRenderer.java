// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import com.google.gson.stream.JsonWriter;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Severity;

/**
 * Writes findings in the Static Analysis Results Interchange Format, SARIF 2.1.0: one run, whose
 * rules are the codes that occur, in the order of their numbers.
 */
public final class SarifRenderer implements Renderer {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Tool tool;

  /**
   * Makes a renderer.
   *
   * @param tool the program that found the findings
   */
  public SarifRenderer(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void render(List<Finding> findings, Appendable out) throws IOException {
    JsonText.write(out, json -> log(findings, json));
  }

  private void log(List<Finding> findings, JsonWriter json) throws IOException {
    List<FindingCode> rules = rules(findings);
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value(tool.name());
    json.name("version").value(tool.version());
    json.name("rules").beginArray();
    for (FindingCode rule : rules) {
      rule(rule, json);
    }
    json.endArray();
    json.endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
    for (Finding finding : findings) {
      result(finding, rules.indexOf(finding.code()), json);
    }
    json.endArray();
    json.endObject().endArray();
    json.endObject();
  }

  private static List<FindingCode> rules(List<Finding> findings) {
    Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    for (Finding finding : findings) {
      codes.add(finding.code());
    }
    return new ArrayList<>(codes);
  }

  private static void rule(FindingCode code, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(code.id());
    json.name("name").value(code.shortName());
    text("shortDescription", code.pattern(), json);
    text("fullDescription", code.pattern() + " " + code.advice(), json);
    text("help", code.advice() + " Evidence: " + code.evidence() + ".", json);
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(code.severity()));
    json.endObject();
    json.endObject();
  }

  private static void result(Finding finding, int ruleIndex, JsonWriter json) throws IOException {
    Place place = finding.place();
    json.beginObject();
    json.name("ruleId").value(finding.code().id());
    json.name("ruleIndex").value(ruleIndex);
    json.name("level").value(level(finding.severity()));
    text("message", finding.message(), json);
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject();
    json.name("uri").value(ArtifactUri.of(place.file(), File.separatorChar));
    json.endObject();
    json.name("region").beginObject();
    json.name("startLine").value(place.line());
    json.name("startColumn").value(place.column());
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
    json.endObject().endObject();
    json.endObject().endArray();
    json.endObject();
  }

  private static void text(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
