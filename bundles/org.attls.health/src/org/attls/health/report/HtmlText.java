// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a tree as HTML that is well-formed XML too. The serialisers of the JDK lay pages out in
 * another way from version to version; the same page must be the same bytes anywhere.
 */
final class HtmlText {
  private static final Set<String> EMPTY = Set.of("meta", "br");

  /** Elements in a line of text; all others begin a line, which does not show in a browser. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "bdi", "br", "code", "em", "span", "strong");

  private final StringBuilder text = new StringBuilder("<!DOCTYPE html>");

  private HtmlText() {}

  /** The text of a whole page. */
  static String of(Markup page) {
    HtmlText html = new HtmlText();
    html.element(page.element());
    return html.text.append('\n').toString();
  }

  private void element(Element element) {
    String name = element.getTagName();
    if (!INLINE.contains(name)) {
      text.append('\n');
    }
    text.append('<').append(name);
    attributes(element.getAttributes())
        .forEach(
            (key, value) ->
                text.append(' ').append(key).append("=\"").append(value("\"", value)).append('"'));
    if (EMPTY.contains(name)) {
      text.append("/>");
      return;
    }
    text.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        element(inner);
      } else {
        text.append(name.equals("style") ? sheet(child) : value("", child.getNodeValue()));
      }
    }
    text.append("</").append(name).append('>');
  }

  /** The attributes by their names: the order of a NamedNodeMap is nowhere promised. */
  private static Map<String, String> attributes(NamedNodeMap nodes) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
    }
    return attributes;
  }

  private static String value(String quote, String value) {
    String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return quote.isEmpty() ? escaped : escaped.replace(quote, "&quot;");
  }

  /** A style sheet stands as it is in HTML, so it must not need escaping. */
  private static String sheet(Node node) {
    String sheet = node.getNodeValue();
    if (sheet.indexOf('<') >= 0 || sheet.indexOf('&') >= 0) {
      throw new IllegalArgumentException("a style sheet must not contain < or &");
    }
    return sheet;
  }
}
