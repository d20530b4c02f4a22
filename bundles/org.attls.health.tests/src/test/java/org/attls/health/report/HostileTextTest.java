// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Texts of a policy stay texts, whatever they are; a page runs nothing and loads nothing. */
class HostileTextTest {
  private static String page(String text) {
    return HealthPage.of(
        List.of(
            Samples.report(text + "SYS1/TCPIP", text, 5),
            Samples.report(text + "SYS2/TCPIP", text, 50)),
        Samples.judged(text));
  }

  private static List<String> names(String page) throws Exception {
    return Pages.elements(Pages.read(page), "*").stream().map(Element::getTagName).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onclick='alert(1)",
        "]]>",
        "<!--",
        "-->",
        "</style></title></svg>",
        "&lt;b&gt;&#x3c;&nbsp;",
        "<?xml?>",
        "\u0000\u0007\u001b[31m\u007f\u0085",
        "\u202e\u2066\u200f\u061c",
        "\ud800",
        "\ufffe\uffff",
        "line\nfeed\r\ttab\u2028",
        "{0} ${jndi:x} %s",
        "שלום",
        "𝔘𝔫𝔦"
      })
  void staysText(String text) throws Exception {
    String page = page(text);
    assertEquals(names(page("")), names(page));
    assertTrue(
        page.codePoints().allMatch(HostileTextTest::isPlain), "something that is not to be seen");
  }

  private static boolean isPlain(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == '\n'
        || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }

  @Test
  void isReadAsItWasWritten() throws Exception {
    String text = "<a href=\"x\">&amp;'";
    String title = Pages.elements(Pages.read(page(text)), "h1").getFirst().getTextContent();
    assertEquals(text + "shop", title);
  }

  @Test
  void runsAndLoadsNothing() throws Exception {
    Document page = Pages.read(page(""));
    for (Element element : Pages.elements(page, "*")) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = attributes.item(i).getNodeName().toLowerCase(Locale.ROOT);
        assertFalse(name.startsWith("on") || name.equals("src") || name.equals("style"), name);
        assertTrue(!name.equals("href") || attributes.item(i).getNodeValue().startsWith("#"), name);
      }
    }
    for (String name : List.of("script", "link", "iframe", "img", "image", "use", "object")) {
      assertEquals(List.of(), Pages.elements(page, name));
    }
    String sheet = Pages.elements(page, "style").getFirst().getTextContent();
    assertFalse(sheet.contains("url(") || sheet.contains("@import"), "the sheet loads something");
  }

  @Test
  void browsersTakeThisStyleSheetOnly() throws Exception {
    Document page = Pages.read(page(""));
    String sheet = Pages.elements(page, "style").getFirst().getTextContent();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(digest)
            + "'; base-uri 'none'; form-action 'none'",
        Pages.elements(page, "meta").get(1).getAttribute("content"));
  }
}
