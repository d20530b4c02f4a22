// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Trees are written as they are, and every text in them escaped. */
class HtmlTextTest {
  private static String of(Markup page) {
    return HtmlText.of(page).replace("<!DOCTYPE html>\n", "").stripTrailing();
  }

  @Test
  void attributesAreEscapedAndInOrder() {
    Markup part = Markup.root("p").set("title", "a \"b\" <c> & 'd'\u202e").set("class", "x");
    assertEquals("<p class=\"x\" title=\"a &quot;b&quot; &lt;c&gt; &amp; 'd'·\"></p>", of(part));
  }

  @Test
  void textsAreEscaped() {
    assertEquals(
        "<p>a \"b\" &lt;c&gt; &amp;amp;·</p>", of(Markup.root("p").text("a \"b\" <c> &amp;\t")));
  }

  @Test
  void onlyBlocksBeginLines() {
    Markup list = Markup.root("ul");
    list.add("li").text("one ").leaf("b", "two");
    list.add("li").add("br");
    assertEquals("<ul>\n<li>one <b>two</b></li>\n<li><br/></li></ul>", of(list));
  }

  @Test
  void styleSheetsStandAsTheyAre() {
    Markup style = Markup.root("style");
    style.style("a > b {\n}\n");
    assertEquals("<style>a > b {\n}\n</style>", of(style));
    style.style("</style>");
    assertThrows(IllegalArgumentException.class, () -> HtmlText.of(style));
  }
}
