// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import com.google.gson.stream.JsonWriter;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.findings.Suppressed;
import org.attls.findings.Suppression;

/**
 * Writes findings in the Static Analysis Results Interchange Format, SARIF 2.1.0: one run, whose
 * rules are the codes that occur, in the order of their numbers.
 */
public final class SarifRenderer implements Renderer {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Tool tool;
  private final List<Suppressed> suppressed;

  /**
   * Makes a renderer.
   *
   * @param tool the program that found the findings
   */
  public SarifRenderer(Tool tool) {
    this(tool, Aside.NONE);
  }

  /**
   * Makes a renderer of reports that have more than findings. What is suppressed is a result with a
   * suppression; what did not run has no place in this format.
   *
   * @param tool the program that found the findings
   * @param aside what they have more
   */
  public SarifRenderer(Tool tool, Aside aside) {
    this.tool = tool;
    this.suppressed = aside.suppressed();
  }

  @Override
  public void render(List<Finding> findings, Appendable out) throws IOException {
    JsonText.write(out, json -> log(findings, json));
  }

  private void log(List<Finding> findings, JsonWriter json) throws IOException {
    List<Finding> all = new ArrayList<>(findings);
    suppressed.forEach(each -> all.add(each.finding()));
    List<FindingCode> rules = rules(all);
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
      json.beginObject();
      result(finding, rules.indexOf(finding.code()), json);
      suppression(Optional.empty(), json);
      json.endObject();
    }
    for (Suppressed each : suppressed) {
      json.beginObject();
      result(each.finding(), rules.indexOf(each.finding().code()), json);
      suppression(Optional.of(each.by()), json);
      json.endObject();
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
  }

  /** The format wants it of all results or of none; an empty list says that there is none. */
  private void suppression(Optional<Suppression> by, JsonWriter json) throws IOException {
    if (suppressed.isEmpty()) {
      return;
    }
    json.name("suppressions").beginArray();
    if (by.isPresent()) {
      json.beginObject();
      json.name("kind").value("inSource");
      json.name("justification").value(by.get().reason());
      json.endObject();
    }
    json.endArray();
  }

  private static void text(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
