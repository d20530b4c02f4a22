// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.zosmf;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;

/** Names in the lists of the REST interface. */
final class ListedName {
  private ListedName() {}

  /** The name of an item that is a member or a regular file. */
  static Optional<String> of(JsonElement item, HostFile beside) {
    if (!(item instanceof JsonObject entry)) {
      return Optional.empty();
    }
    if (beside instanceof HostFile.Member) {
      return word(entry, "member")
          .map(name -> name.toUpperCase(Locale.ROOT))
          .filter(HostFileNames::isMember);
    }
    boolean folder = word(entry, "mode").filter(mode -> mode.startsWith("d")).isPresent();
    return word(entry, "name").filter(name -> !folder && isName(name));
  }

  private static Optional<String> word(JsonObject entry, String key) {
    JsonElement value = entry.get(key);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.contains("/")
        && !name.equals(".")
        && !name.equals("..")
        && name.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }
}
