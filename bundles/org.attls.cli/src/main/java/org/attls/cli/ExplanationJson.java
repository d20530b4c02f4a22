// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.attls.findings.render.Tool;
import org.attls.pagent.text.PasswordMask;
import org.attls.policy.project.ExplanationLine;
import org.attls.policy.project.ExplanationSource;

/** Prints for programs where lines come from. Members are only ever added to it. */
final class ExplanationJson {
  private ExplanationJson() {}

  /** The lines of flat files by their paths, as one object. */
  static String of(Map<String, List<ExplanationLine>> files, Tool tool) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    json.setHtmlSafe(false);
    try {
      json.beginObject();
      json.name("tool").beginObject();
      json.name("name").value(tool.name());
      json.name("version").value(tool.version());
      json.endObject();
      json.name("lines").beginArray();
      for (Map.Entry<String, List<ExplanationLine>> file : files.entrySet()) {
        for (ExplanationLine line : file.getValue()) {
          line(json, file.getKey(), line);
        }
      }
      json.endArray();
      json.endObject();
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.append("\n").toString();
  }

  private static void line(JsonWriter json, String file, ExplanationLine line) throws IOException {
    json.beginObject();
    json.name("file").value(file);
    json.name("line").value(line.number());
    json.name("text").value(PasswordMask.mask(line.text()));
    json.name("sources").beginArray();
    for (ExplanationSource source : line.sources()) {
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
    json.endArray();
    json.endObject();
  }
}
