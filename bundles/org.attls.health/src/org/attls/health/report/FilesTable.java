// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.Comparator;
import java.util.List;

/** The files that a page is about, so that a reader can tell whether theirs are the same. */
final class FilesTable {
  private FilesTable() {}

  /** Adds the files by their names, if there are any. */
  static void add(Markup section, List<JudgedFile> files) {
    if (files.isEmpty()) {
      return;
    }
    Markup table = section.add("div", "wide").add("table", "files");
    Markup heads = table.add("thead").add("tr");
    heads.leaf("th", "File").set("scope", "col");
    heads.leaf("th", "SHA-256 of its text in UTF-8").set("scope", "col");
    Markup body = table.add("tbody");
    for (JudgedFile file : files.stream().sorted(Comparator.comparing(JudgedFile::name)).toList()) {
      Markup row = body.add("tr");
      row.add("th").set("scope", "row").leaf("bdi", file.name());
      row.add("td").leaf("code", file.sha256());
    }
  }
}
