// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attls.pagent.text.PasswordMask;
import org.attls.policy.project.ExplanationLine;
import org.attls.policy.project.ExplanationSource;

/** Prints for programs where lines come from. Members are only ever added to it. */
final class ExplanationJson {
  private ExplanationJson() {}

  /** The lines of flat files by their paths, as one object. */
  static String of(Map<String, List<ExplanationLine>> files) {
    return JsonAnswer.of(
        json -> {
          json.name("lines").beginArray();
          for (Map.Entry<String, List<ExplanationLine>> file : files.entrySet()) {
            for (ExplanationLine line : file.getValue()) {
              line(json, file.getKey(), line);
            }
          }
          json.endArray();
        });
  }

  private static void line(JsonWriter json, String file, ExplanationLine line) throws IOException {
    json.beginObject();
    json.name("file").value(file);
    json.name("line").value(line.number());
    json.name("text").value(PasswordMask.mask(line.text()));
    json.name("sources").beginArray();
    for (ExplanationSource source : line.sources()) {
      JsonAnswer.source(json, source);
    }
    json.endArray();
    json.endObject();
  }
}
