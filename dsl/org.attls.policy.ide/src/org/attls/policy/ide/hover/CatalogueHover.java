// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.Optional;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.Release;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.policy.ide.text.Spot;

/** What the catalogue of the flat file says about the words of a verbatim block. */
final class CatalogueHover {
  private static final Release LATEST = Release.all().getLast();

  private CatalogueHover() {}

  static String statement(String keyword) {
    return Catalogue.get().statement(keyword).map(CatalogueHover::of).orElse("");
  }

  private static String of(Statement statement) {
    return new Markdown()
        .title("statement " + Markdown.escape(statement.keyword()))
        .paragraph(statement.meaning())
        .item("Since", "z/OS " + statement.introduction().since().name())
        .evidence(Optional.of(statement.evidence()))
        .toString();
  }

  /** The parameter that a keyword or value belongs to. */
  static String parameter(Spot spot) {
    return spot.owner() instanceof VerbatimLine line
            && line.eContainer() instanceof Verbatim block
            && block.getStatement() != null
            && line.getKeyword() != null
        ? Catalogue.get()
            .parameter(block.getStatement(), line.getKeyword())
            .map(CatalogueHover::of)
            .orElse("")
        : "";
  }

  /** A cipher suite by its constant, else the parameter. */
  static String value(Spot spot) {
    return CipherSuite.find(spot.value()).map(FactHover::cipher).orElseGet(() -> parameter(spot));
  }

  private static String of(Parameter parameter) {
    Markdown text =
        new Markdown()
            .title(
                Markdown.escape(parameter.keyword())
                    + " of "
                    + Markdown.escape(parameter.statement()))
            .paragraph(parameter.meaning())
            .item("Takes", Markdown.escape(parameter.type().value().description()));
    byDefault(parameter).ifPresent(value -> text.item("Default at z/OS " + LATEST.name(), value));
    if (parameter.repeatable()) {
      text.item("Repeatable", "yes");
    }
    text.item("Since", "z/OS " + parameter.introduction().since().name());
    if (!parameter.apars().isEmpty()) {
      text.item("APARs", String.join(", ", parameter.apars()));
    }
    return text.evidence(Optional.of(parameter.evidence())).toString();
  }

  private static Optional<String> byDefault(Parameter parameter) {
    return switch (parameter.defaultAt(LATEST)) {
      case DefaultValue.Known known -> Optional.of(Markdown.code(known.value()));
      case DefaultValue.Inherited inherited -> Optional.of("the value of the outer action");
      case DefaultValue.Uncertain uncertain -> Optional.of("not known for certain");
      case DefaultValue.None none -> Optional.empty();
    };
  }
}
