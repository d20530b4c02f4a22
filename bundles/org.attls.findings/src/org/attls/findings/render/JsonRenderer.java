// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Place;

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
 *   "summary": {"errors": 1, "warnings": 0, "infos": 0}
 * }
 * }</pre>
 *
 * <p>Lines and columns are those of {@link Place}: from 1, in UTF-16 units, the end exclusive.
 */
public final class JsonRenderer implements Renderer {

  private final Tool tool;

  /**
   * Makes a renderer.
   *
   * @param tool the program that found the findings
   */
  public JsonRenderer(Tool tool) {
    this.tool = tool;
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
      finding(finding, json);
    }
    json.endArray();
    Summary summary = Summary.of(findings);
    json.name("summary").beginObject();
    json.name("errors").value(summary.errors());
    json.name("warnings").value(summary.warnings());
    json.name("infos").value(summary.infos());
    json.endObject();
    json.endObject();
  }

  private static void finding(Finding finding, JsonWriter json) throws IOException {
    Place place = finding.place();
    json.beginObject();
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
    json.endObject();
  }
}
