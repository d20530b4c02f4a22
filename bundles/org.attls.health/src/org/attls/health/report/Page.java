// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

/** The frame of a page: what is before and after its content. */
final class Page {
  private final Markup html = Markup.root("html").set("lang", "en");
  private final Markup main;

  /**
   * A new page.
   *
   * @param kind what it is, such as {@code Health check}
   * @param title what it is about
   */
  Page(String kind, String title) {
    Markup head = html.add("head");
    head.add("meta").set("charset", "utf-8");
    head.add("meta").set("http-equiv", "Content-Security-Policy").set("content", Style.SECURITY);
    head.add("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1");
    head.add("meta").set("name", "color-scheme").set("content", "light dark");
    head.add("meta").set("name", "referrer").set("content", "no-referrer");
    head.leaf("title", kind + ": " + title);
    head.add("style").style(Style.SHEET);
    Markup body = html.add("body");
    body.add("a", "skip").set("href", "#content").text("Skip to the content");
    Markup header = body.add("header");
    header.add("p", "kind").text("AT-TLS Workbench · " + kind);
    header.leaf("h1", title);
    main = body.add("main").set("id", "content");
    body.add("footer")
        .leaf(
            "p",
            "Worked out from the text of the policy; no connection was made, and no system asked.");
  }

  /** Where the content goes. */
  Markup main() {
    return main;
  }

  /** A section of the page with a heading. */
  Markup section(String id, String heading) {
    Markup section = main.add("section").set("id", id).set("aria-labelledby", id + "-title");
    section.leaf("h2", heading).set("id", id + "-title");
    return section;
  }

  /** The page as text. */
  String text() {
    return HtmlText.of(html);
  }
}
