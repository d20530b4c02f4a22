// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.Optional;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * What is told about a word of a flat file.
 *
 * @param span the word
 * @param markdown the text
 */
public record FlatHover(Span span, String markdown) {

  /** What there is to tell at an offset. */
  public static Optional<FlatHover> at(FlatPolicy policy, int offset) {
    return new Cursor(policy, offset).node().flatMap(node -> at(policy, node, offset));
  }

  private static Optional<FlatHover> at(FlatPolicy policy, FlatNode node, int offset) {
    return switch (node) {
      case FlatStatement statement -> statement(statement, offset);
      case FlatSetting setting -> setting(policy, setting, offset);
    };
  }

  private static Optional<FlatHover> statement(FlatStatement statement, int offset) {
    Span keyword = statement.keywordSpan();
    return statement
        .type()
        .filter(type -> keyword.touches(offset))
        .map(type -> new FlatHover(keyword, CatalogueText.of(type)));
  }

  private static Optional<FlatHover> setting(FlatPolicy policy, FlatSetting setting, int offset) {
    if (setting.parameter().isEmpty()) {
      return Optional.empty();
    }
    Parameter parameter = setting.parameter().get();
    if (setting.keywordSpan().touches(offset)) {
      return Optional.of(new FlatHover(setting.keywordSpan(), CatalogueText.of(parameter)));
    }
    if (!setting.valueSpan().touches(offset) || setting.valueSpan().isEmpty()) {
      return Optional.empty();
    }
    return policy
        .target(setting)
        .map(FlatHover::lines)
        .or(() -> CatalogueText.ofValue(parameter, setting.value()))
        .map(text -> new FlatHover(setting.valueSpan(), text));
  }

  /** The statement that is named, as it stands in the file. */
  private static String lines(FlatStatement statement) {
    StringBuilder text = new StringBuilder("**" + CatalogueText.plain(statement.toString()) + "**");
    statement
        .contents()
        .forEach(
            node -> {
              text.append("\n- ").append(CatalogueText.plain(node.keyword()));
              if (node instanceof FlatSetting setting && CatalogueText.isShown(setting)) {
                text.append(' ').append(CatalogueText.plain(setting.value()));
              }
            });
    return text.toString();
  }
}
