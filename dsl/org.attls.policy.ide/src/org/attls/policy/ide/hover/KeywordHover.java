// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import org.attls.policy.ide.keywords.KeywordFact;

/** What a keyword does and what it becomes. */
final class KeywordHover {
  private KeywordHover() {}

  static String of(KeywordFact fact) {
    Markdown text = new Markdown();
    text.title(fact.phrase()).paragraph(fact.meaning() + ".");
    text.item("Becomes", fact.becomes());
    if (!fact.byDefault().isEmpty()) {
      text.item("Default", fact.byDefault());
    }
    return text.evidence(fact.evidence()).toString();
  }
}
