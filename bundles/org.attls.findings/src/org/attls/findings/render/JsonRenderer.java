// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.Place;
import org.attls.findings.Suppressed;

/**
 * Writes findings for programs, as one JSON object. Members are only ever added to it:
 *
 * <pre>{@code
 * {
 *   "tool": {"name": string, "version": string},
 *   "findings": [{
 *     "code": "ATTLS0200", "name": "port-invalid", "severity": "error" | "warning" | "info",
 *     "message": string, "advice": string,
 *     "file": string, "line": 12, "column": 19, "endLine": 12, "endColumn": 24,
 *     "data": [string]
 *   }],
 *   "summary": {"errors": 1, "warnings": 0, "infos": 0, "suppressed": 1},
 *   "suppressed": [{... as a finding ..., "reason": string,
 *     "suppressedBy": {"file": string, "line": 3, "column": 1}}],
 *   "notRun": [{"subject": string, "concern": string, "why": string}]
 * }
 * }</pre>
 *
 * <p>What is suppressed and did not run is left out by commands that do not suppress. Lines and
 * columns are those of {@link Place}: from 1, in UTF-16 units, the end exclusive.
 */
public final class JsonRenderer implements Renderer {

  private final Tool tool;
  private final Optional<Aside> aside;

  /**
   * Makes a renderer.
   *
   * @param tool the program that found the findings
   */
  public JsonRenderer(Tool tool) {
    this(tool, Optional.empty());
  }

  /**
   * Makes a renderer of reports that have more than findings.
   *
   * @param tool the program that found the findings
   * @param aside what they have more
   */
  public JsonRenderer(Tool tool, Aside aside) {
    this(tool, Optional.of(aside));
  }

  private JsonRenderer(Tool tool, Optional<Aside> aside) {
    this.tool = tool;
    this.aside = aside;
  }

  @Override
  public void render(List<Finding> findings, Appendable out) throws IOException {
    JsonText.write(out, json -> report(findings, json));
  }

  private void report(List<Finding> findings, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("tool").beginObject();
    json.name("name").value(tool.name());
    json.name("version").value(tool.version());
    json.endObject();
    json.name("findings").beginArray();
    for (Finding finding : findings) {
      json.beginObject();
      finding(finding, json);
      json.endObject();
    }
    json.endArray();
    Summary summary = Summary.of(findings);
    json.name("summary").beginObject();
    json.name("errors").value(summary.errors());
    json.name("warnings").value(summary.warnings());
    json.name("infos").value(summary.infos());
    if (aside.isPresent()) {
      json.name("suppressed").value(aside.get().suppressed().size());
    }
    json.endObject();
    if (aside.isPresent()) {
      suppressed(aside.get(), json);
      skipped(aside.get(), json);
    }
    json.endObject();
  }

  private static void suppressed(Aside aside, JsonWriter json) throws IOException {
    json.name("suppressed").beginArray();
    for (Suppressed each : aside.suppressed()) {
      json.beginObject();
      finding(each.finding(), json);
      json.name("reason").value(each.by().reason());
      json.name("suppressedBy").beginObject();
      json.name("file").value(each.by().place().file());
      json.name("line").value(each.by().place().line());
      json.name("column").value(each.by().place().column());
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  private static void skipped(Aside aside, JsonWriter json) throws IOException {
    json.name("notRun").beginArray();
    for (Skipped each : aside.skipped()) {
      json.beginObject();
      json.name("subject").value(each.subject());
      json.name("concern").value(each.concern());
      json.name("why").value(each.why());
      json.endObject();
    }
    json.endArray();
  }

  private static void finding(Finding finding, JsonWriter json) throws IOException {
    Place place = finding.place();
    json.name("code").value(finding.code().id());
    json.name("name").value(finding.code().shortName());
    json.name("severity").value(finding.severity().word());
    json.name("message").value(finding.message());
    json.name("advice").value(finding.code().advice());
    json.name("file").value(place.file());
    json.name("line").value(place.line());
    json.name("column").value(place.column());
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
    json.name("data").beginArray();
    for (String value : finding.data()) {
      json.value(value);
    }
    json.endArray();
  }
}
