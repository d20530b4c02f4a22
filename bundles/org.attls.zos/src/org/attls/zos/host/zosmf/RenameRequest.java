// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.zosmf;

import com.google.gson.JsonObject;
import org.attls.zos.host.HostFile;

/** Asks for a new name of a member. */
final class RenameRequest {
  private RenameRequest() {}

  /** The request, for the address of the new name. */
  static JsonObject of(HostFile.Member from) {
    JsonObject source = new JsonObject();
    source.addProperty("dsn", from.dataSet());
    source.addProperty("member", from.name());
    JsonObject body = new JsonObject();
    body.addProperty("request", "rename");
    body.add("from-dataset", source);
    return body;
  }
}
