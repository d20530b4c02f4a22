// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.TreatmentText;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.AreaText;

/**
 * Tells programs what a change of a policy does.
 *
 * @param old the policy before the change
 * @param now the one after it
 */
record DiffJson(AnalysedPolicy old, AnalysedPolicy now) {
  /** The changes in their order, one object. */
  String of(List<Change> changes) {
    return JsonAnswer.of(
        json -> {
          json.name("release").value(now.space().release().name());
          json.name("changes").beginArray();
          for (Change change : changes) {
            change(json, change);
          }
          json.endArray();
        });
  }

  private void change(JsonWriter json, Change change) throws IOException {
    json.beginObject();
    json.name("danger").value(change.danger().name().toLowerCase(Locale.ROOT));
    json.name("change").value(TreatmentText.of(change));
    json.name("connections").beginArray();
    for (Area area : change.areas()) {
      json.value(AreaText.of(area));
    }
    json.endArray();
    json.name("example").value(change.witness().toString());
    JsonAnswer.rules(json, "oldRules", change.oldRules(), old);
    JsonAnswer.rules(json, "newRules", change.newRules(), now);
    json.endObject();
  }
}
