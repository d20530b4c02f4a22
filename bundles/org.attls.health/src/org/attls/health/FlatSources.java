// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatNode;

/**
 * The statements of a flat file, which its author wrote as they are.
 *
 * @param file the file, as the user named it
 * @param lines the lines of its text
 */
public record FlatSources(String file, Lines lines) implements PolicySources {
  @Override
  public Place place(FlatNode node) {
    return lines.place(file, node.span().start(), node.span().length());
  }

  @Override
  public String name(PolicyRule rule) {
    return rule.toString();
  }

  @Override
  public Optional<String> level(PolicyRule rule) {
    return Optional.empty();
  }
}
