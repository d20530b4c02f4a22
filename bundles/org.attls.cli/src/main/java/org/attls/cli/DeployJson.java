// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.ChangeText;
import org.attls.findings.Finding;
import org.attls.zos.install.Effect;
import org.attls.zos.install.InstallRequest;
import org.attls.zos.install.InstallResult;

/** Tells programs how an installation ended. */
final class DeployJson {
  private DeployJson() {}

  /** One object: outcome, files, changes, findings. */
  static String of(InstallRequest request, InstallResult result, List<Change> changes) {
    return JsonAnswer.of(
        json -> {
          json.name("profile").value(request.profile());
          json.name("stack").value(request.files().name());
          json.name("outcome").value(word(result.outcome()));
          json.name("lastStep").value(word(result.last()));
          json.name("files").beginArray();
          for (InstallResult.State state : result.states()) {
            json.beginObject();
            json.name("role").value(state.role());
            json.name("file").value(state.file().printed());
            json.name("content").value(word(state.content()));
            json.endObject();
          }
          json.endArray();
          json.name("message").value(result.effect().map(Effect::told).orElse(null));
          json.name("changes").beginArray();
          for (Change change : changes) {
            json.beginObject();
            json.name("danger").value(word(change.danger()));
            json.name("change").value(String.join("; ", ChangeText.lines(change)));
            json.endObject();
          }
          json.endArray();
          findings(json, result.findings());
          json.name("next").value(result.next());
        });
  }

  private static void findings(JsonWriter json, List<Finding> findings) throws IOException {
    json.name("findings").beginArray();
    for (Finding finding : findings) {
      json.beginObject();
      json.name("code").value(finding.code().id());
      json.name("severity").value(word(finding.severity()));
      json.name("message").value(finding.message());
      json.name("file").value(finding.place().file());
      json.name("line").value(finding.place().line());
      json.endObject();
    }
    json.endArray();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
