// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attls.pagent.ide.FlatFold;
import org.attls.pagent.ide.FlatOutline;
import org.attls.pagent.ide.FlatToken;
import org.attls.pagent.ide.FlatToken.Kind;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;
import org.attls.policy.ide.live.Looks.ColouredWord;
import org.attls.policy.ide.live.Looks.Fold;

/**
 * What an editor shows of a flat file beside its text.
 *
 * @param colours the words that have a colour, in the order of the text
 * @param folds the parts of more than one line that can be folded
 * @param outline the statements at the top level
 */
public record FlatLooks(List<ColouredWord> colours, List<Fold> folds, List<FlatOutline> outline) {
  private static final Map<Kind, List<String>> STYLES =
      Map.of(
          Kind.STATEMENT, List.of("flatfile.statement"),
          Kind.PARAMETER, List.of("flatfile.parameter"),
          Kind.UNKNOWN, List.of("flatfile.unknown"),
          Kind.NAME, List.of("flatfile.name"),
          Kind.REFERENCE, List.of("flatfile.name"),
          Kind.CONSTANT, List.of("flatfile.constant"),
          Kind.VALUE, List.of("flatfile.value"),
          Kind.IGNORED, List.of("flatfile.ignored"),
          Kind.COMMENT, List.of("flatfile.comment"));

  private static final List<String> BRACE = List.of("flatfile.brace");

  /** What there is to show of a file. */
  public static FlatLooks of(FlatPolicy policy) {
    List<ColouredWord> words = new ArrayList<>();
    for (FlatToken token : FlatToken.of(policy)) {
      words.add(word(token.span(), STYLES.get(token.kind())));
    }
    policy
        .allStatements()
        .forEach(
            statement -> {
              statement.openingBrace().ifPresent(brace -> words.add(word(brace, BRACE)));
              statement.closingBrace().ifPresent(brace -> words.add(word(brace, BRACE)));
            });
    words.sort(Comparator.comparingInt(ColouredWord::offset));
    List<Fold> folds =
        FlatFold.of(policy).stream().map(span -> new Fold(span.start(), span.length())).toList();
    return new FlatLooks(words, folds, FlatOutline.of(policy));
  }

  private static ColouredWord word(Span span, List<String> styles) {
    return new ColouredWord(span.start(), span.length(), styles);
  }
}
