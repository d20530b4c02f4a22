// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;

/** One page with every step: who does it, with which file, and how one sees that it is done. */
final class Checklist {
  private record Step(String title, String who, String file, String check) {}

  private final String name;
  private final List<Step> steps = new ArrayList<>();

  Checklist(String name, List<Artefact> files) {
    this.name = name;
    for (Artefact each : files) {
      if (each.file().startsWith("13")) {
        steps.add(
            new Step(
                "Policy",
                "Network administrator",
                "../attls.policy",
                "attls check has no error; what is installed is what was generated"));
      }
      steps.add(new Step(each.title(), each.who(), each.file(), each.check()));
    }
  }

  List<Artefact> artefacts() {
    return List.of(page("checklist.md", markdown()), page("checklist.html", html()));
  }

  private Artefact page(String file, String text) {
    return new Artefact(file, "Checklist", "Project", "Every step is ticked", text);
  }

  private String markdown() {
    StringBuilder text = new StringBuilder("# Set-up of AT-TLS on " + Markdown.text(name) + "\n\n");
    text.append("| done | step | who | file | how it is verified |\n|---|---|---|---|---|\n");
    for (Step each : steps) {
      text.append("| [ ] | ").append(Markdown.text(each.title()));
      text.append(" | ").append(Markdown.text(each.who()));
      text.append(" | `").append(Markdown.code(each.file()));
      text.append("` | ").append(Markdown.text(each.check())).append(" |\n");
    }
    return text.toString();
  }

  private String html() {
    StringBuilder rows = new StringBuilder();
    for (Step each : steps) {
      rows.append("<tr><td><input type=\"checkbox\"></td><td>").append(Markdown.html(each.title()));
      rows.append("</td><td>").append(Markdown.html(each.who()));
      rows.append("</td><td><code>").append(Markdown.html(each.file()));
      rows.append("</code></td><td>").append(Markdown.html(each.check())).append("</td></tr>\n");
    }
    String title = "Set-up of AT-TLS on " + Markdown.html(name);
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="UTF-8"><title>%s</title>
    <style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}
    td,th{border:1px solid #888;padding:.4em;text-align:left;vertical-align:top}</style></head>
    <body><h1>%s</h1>
    <table><tr><th>Done</th><th>Step</th><th>Who</th><th>File</th><th>How it is verified</th></tr>
    %s</table></body></html>
    """
        .formatted(title, title, rows);
  }
}
