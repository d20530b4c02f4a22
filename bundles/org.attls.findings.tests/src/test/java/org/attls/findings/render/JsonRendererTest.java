// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Golden;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

  private final JsonRenderer renderer = new JsonRenderer(Samples.TOOL);

  @Test
  void fewFindings() throws IOException {
    Golden.check("few.json", Samples.render(renderer, Samples.few()));
  }

  @Test
  void isWellFormedAndComplete() throws IOException {
    List<Finding> findings = Samples.few();
    String text = Samples.render(renderer, findings);
    JsonObject report = JsonParser.parseString(text).getAsJsonObject();
    assertEquals("1.2.3", report.getAsJsonObject("tool").get("version").getAsString());
    assertEquals(findings.size(), report.getAsJsonArray("findings").size());
    for (int i = 0; i < findings.size(); i++) {
      JsonObject json = report.getAsJsonArray("findings").get(i).getAsJsonObject();
      assertEquals(findings.get(i).message(), json.get("message").getAsString());
      assertEquals(findings.get(i).place().file(), json.get("file").getAsString());
      assertEquals(findings.get(i).data().size(), json.getAsJsonArray("data").size());
    }
    assertEquals(4, report.getAsJsonObject("summary").get("errors").getAsInt());
    assertEquals(0, report.getAsJsonObject("summary").get("warnings").getAsInt());
    assertEquals(1, report.getAsJsonObject("summary").get("infos").getAsInt());
  }

  @Test
  void noFindingsAreAnEmptyList() throws IOException {
    String text = Samples.render(renderer, List.of());
    assertTrue(text.contains("\"findings\": []"), text);
    assertTrue(text.endsWith("}\n"), text);
    assertFalse(text.contains("\r"));
  }

  @Test
  void whatIsSuppressedAndWhatDidNotRunIsTold() throws IOException {
    String json = Samples.render(new JsonRenderer(Samples.TOOL, Samples.aside()), Samples.few());
    JsonObject report = JsonParser.parseString(json).getAsJsonObject();
    assertEquals(1, report.getAsJsonObject("summary").get("suppressed").getAsInt());
    JsonObject suppressed = report.getAsJsonArray("suppressed").get(0).getAsJsonObject();
    assertEquals("an old partner", suppressed.get("reason").getAsString());
    JsonObject notRun = report.getAsJsonArray("notRun").get(0).getAsJsonObject();
    assertEquals("no ports.csv", notRun.get("why").getAsString());
  }
}
