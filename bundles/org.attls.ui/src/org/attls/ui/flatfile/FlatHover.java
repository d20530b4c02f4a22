// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attls.pagent.catalogue.Catalogue;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** Tells what the keyword under the mouse means. */
final class FlatHover implements ITextHover {
  private final Supplier<FlatText> model;

  FlatHover(Supplier<FlatText> model) {
    this.model = model;
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return keyword(viewer.getDocument(), offset)
        .map(word -> new Region(word.offset(), word.length()))
        .orElse(null);
  }

  @Override
  @Deprecated
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    IDocument document = viewer.getDocument();
    return keyword(document, region.getOffset())
        .map(word -> meaning(word.in(document.get()), model.get().at(word.offset())))
        .orElse(null);
  }

  private static Optional<Word> keyword(IDocument document, int offset) {
    try {
      IRegion line = document.getLineInformationOfOffset(offset);
      int start = line.getOffset();
      String text = document.get(start, line.getLength());
      return Word.ofLine(text, 0, text.length()).stream()
          .filter(Word::isKeyword)
          .map(word -> new Word(word.kind(), start + word.offset(), word.length()))
          .filter(word -> word.offset() <= offset && offset < word.offset() + word.length())
          .findFirst();
    } catch (BadLocationException e) {
      return Optional.empty();
    }
  }

  /** The meaning of a keyword in a statement; null if the catalogue does not have it. */
  static String meaning(String keyword, List<FlatStatement> around) {
    Catalogue catalogue = Catalogue.get();
    for (FlatStatement statement : around.reversed()) {
      var parameter = catalogue.parameter(statement.keyword(), keyword);
      if (parameter.isPresent()) {
        return parameter.get().keyword()
            + ", parameter of "
            + parameter.get().statement()
            + "\n\n"
            + parameter.get().meaning();
      }
    }
    return catalogue
        .statement(keyword)
        .map(found -> "Statement " + found.keyword() + "\n\n" + found.meaning())
        .orElse(null);
  }
}
