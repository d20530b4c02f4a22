// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.zosmf;

import com.google.gson.JsonObject;
import org.attls.zos.host.HostFile;

/** Asks for a new name: data sets and members are renamed, UNIX files are moved. */
final class RenameRequest {
  private RenameRequest() {}

  /**
   * The request.
   *
   * @param over whether a UNIX file replaces another one
   */
  static JsonObject of(HostFile from, boolean over) {
    JsonObject body = new JsonObject();
    switch (from) {
      case HostFile.UnixFile known -> {
        body.addProperty("request", "move");
        body.addProperty("from", known.path());
        body.addProperty("overwrite", over);
      }
      case HostFile.Member known -> body.add("from-dataset", source(known.dataSet(), known.name()));
      case HostFile.DataSet known -> body.add("from-dataset", source(known.name(), null));
    }
    if (!body.has("request")) {
      body.addProperty("request", "rename");
    }
    return body;
  }

  private static JsonObject source(String dataSet, String member) {
    JsonObject source = new JsonObject();
    source.addProperty("dsn", dataSet);
    if (member != null) {
      source.addProperty("member", member);
    }
    return source;
  }
}
