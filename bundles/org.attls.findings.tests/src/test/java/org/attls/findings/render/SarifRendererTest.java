// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifRendererTest {

  private static JsonSchema schema;

  private final SarifRenderer renderer = new SarifRenderer(Samples.TOOL);

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream text =
        SarifRendererTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
    }
  }

  private static Set<ValidationMessage> violations(String sarif) {
    return schema.validate(
        sarif,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  private static JsonObject run(String sarif) {
    return JsonParser.parseString(sarif)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  @Test
  void fitsTheSchema() throws IOException {
    for (List<Finding> findings : List.of(Samples.few(), Samples.all(), List.<Finding>of())) {
      assertEquals(Set.of(), violations(Samples.render(renderer, findings)));
    }
  }

  @Test
  void whatIsSuppressedFitsTheSchema() throws IOException {
    String sarif = Samples.render(new SarifRenderer(Samples.TOOL, Samples.aside()), Samples.few());
    assertEquals(Set.of(), violations(sarif));
    JsonArray results = run(sarif).getAsJsonArray("results");
    assertEquals(Samples.few().size() + 1, results.size());
    JsonArray none = results.get(0).getAsJsonObject().getAsJsonArray("suppressions");
    assertEquals(0, none.size());
    JsonObject last = results.get(results.size() - 1).getAsJsonObject();
    JsonObject why = last.getAsJsonArray("suppressions").get(0).getAsJsonObject();
    assertEquals("inSource", why.get("kind").getAsString());
    assertEquals("an old partner", why.get("justification").getAsString());
  }

  @Test
  void schemaFindsMistakes() throws IOException {
    String sarif = Samples.render(renderer, Samples.few());
    assertNotEquals(Set.of(), violations(sarif.replace("\"note\"", "\"info\"")));
    assertNotEquals(Set.of(), violations(sarif.replace("\"startLine\": 12", "\"startLine\": 0")));
    assertNotEquals(Set.of(), violations(sarif.replace("a%20b", "a b")));
  }

  @Test
  void fewFindings() throws IOException {
    Golden.check("few.sarif", Samples.render(renderer, Samples.few()));
  }

  @Test
  void resultsPointToTheirRules() throws IOException {
    JsonObject run = run(Samples.render(renderer, Samples.few()));
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    assertEquals(4, rules.size());
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertEquals(rule.get("id"), result.get("ruleId"));
    }
  }

  @Test
  void everyCodeIsARule() throws IOException {
    JsonObject run = run(Samples.render(renderer, Samples.all()));
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertEquals(FindingCode.values().length, driver.getAsJsonArray("rules").size());
  }

  @ParameterizedTest
  @CsvSource({
    "raleigh/a.attls, /, raleigh/a.attls",
    "./raleigh/a.attls, /, raleigh/a.attls",
    "../a.attls, /, ../a.attls",
    "a b#c%d?e.attls, /, a%20b%23c%25d%3Fe.attls",
    "c:a.attls, /, c%3Aa.attls",
    "ıü𝄞.attls, /, %C4%B1%C3%BC%F0%9D%84%9E.attls",
    "back\\slash.attls, /, back%5Cslash.attls",
    "/home/a b.attls, /, file:///home/a%20b.attls",
    "raleigh\\a.attls, \\, raleigh/a.attls",
    ".\\a.attls, \\, a.attls",
    "C:\\p q\\a.attls, \\, file:///C:/p%20q/a.attls",
    "\\\\server\\share\\a.attls, \\, file://server/share/a.attls",
    "<standard input>, /, %3Cstandard%20input%3E",
  })
  void uriOfFile(String file, char separator, String uri) {
    assertEquals(uri, ArtifactUri.of(file, separator));
  }
}
