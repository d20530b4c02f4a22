// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;

/**
 * The default of a parameter, which may differ from release to release.
 *
 * @param spans the releases for which the catalogue gives a default, the oldest first
 */
public record Default(List<Span> spans) {

  private static final DefaultValue NONE = new DefaultValue.None();
  private static final Default NOWHERE = new Default(List.of());

  /**
   * A default and the releases for which it holds.
   *
   * @param from the first release
   * @param to the last release
   * @param value the default
   */
  public record Span(Release from, Release to, DefaultValue value) {
    private boolean has(Release release) {
      return release.atLeast(from) && to.atLeast(release);
    }
  }

  /** The default at a release; {@link DefaultValue.None} where the catalogue gives none. */
  public DefaultValue at(Release release) {
    for (Span span : spans) {
      if (span.has(release)) {
        return span.value;
      }
    }
    return NONE;
  }

  /**
   * Reads spans with semicolons between them. A span is a value, {@code inherit} or {@code ?}, then
   * the releases if it does not hold for all of them ({@code V1R13..V2R1}, either end may be
   * missing), then a mark of evidence if it differs from that of the row.
   */
  static Default of(String text, Evidence evidence) {
    if (text.isEmpty()) {
      return NOWHERE;
    }
    List<Span> spans = new ArrayList<>();
    for (String part : Notation.list(text, ';')) {
      spans.add(span(Notation.fact(part, evidence)));
    }
    return new Default(List.copyOf(spans));
  }

  private static Span span(Fact<String> fact) {
    String text = fact.value();
    int blank = text.indexOf(' ');
    String word = blank < 0 ? text : text.substring(0, blank);
    String range = blank < 0 ? ".." : text.substring(blank + 1);
    int dots = Notation.dots(range);
    String from = range.substring(0, dots);
    String to = range.substring(dots + 2);
    List<Release> all = Release.all();
    return new Span(
        from.isEmpty() ? all.getFirst() : Release.of(from),
        to.isEmpty() ? all.getLast() : Release.of(to),
        value(word, fact.evidence()));
  }

  private static DefaultValue value(String word, Evidence evidence) {
    return switch (word) {
      case "?" -> new DefaultValue.Uncertain();
      case "inherit" -> new DefaultValue.Inherited();
      default -> new DefaultValue.Known(word, evidence);
    };
  }
}
