// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.attls.findings.render.Printable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of a page that is being built. Pages are trees until they are written as a whole, so
 * nothing that a policy contains can become markup; of each text only what is plainly visible gets
 * in.
 */
final class Markup {
  private final Element element;

  private Markup(Element element) {
    this.element = element;
  }

  /** The root of a new page, or of a part of one. */
  static Markup root(String name) {
    try {
      Document page =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      Element root = page.createElement(name);
      page.appendChild(root);
      return new Markup(root);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the plain XML parser of the JDK is missing", e);
    }
  }

  /** The element, for writing it. */
  Element element() {
    return element;
  }

  /** Adds an element at the end of this one and returns the new one. */
  Markup add(String name) {
    Element child = element.getOwnerDocument().createElement(name);
    element.appendChild(child);
    return new Markup(child);
  }

  /** Adds an element of a class of the style sheet and returns the new one. */
  Markup add(String name, String style) {
    return add(name).set("class", style);
  }

  /** Adds an element with a text and returns the new one. */
  Markup leaf(String name, String text) {
    return add(name).text(text);
  }

  /** Sets an attribute and returns this element. */
  Markup set(String attribute, String value) {
    element.setAttribute(attribute, Printable.of(value));
    return this;
  }

  /** Sets an attribute to a number and returns this element. */
  Markup set(String attribute, int value) {
    return set(attribute, Integer.toString(value));
  }

  /** Adds text at the end of this element and returns the element. */
  Markup text(String text) {
    element.appendChild(element.getOwnerDocument().createTextNode(Printable.of(text)));
    return this;
  }

  /** Adds the text of a style sheet, which may have several lines. */
  void style(String sheet) {
    element.appendChild(element.getOwnerDocument().createTextNode(sheet));
  }
}
