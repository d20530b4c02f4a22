// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Blocks in braces with a property a line, words on one line, and lists that may go on. */
abstract class BlockFormatter extends AbstractJavaFormatter {
  private static final String COMMA = ",";

  @Override
  public ITextReplacer createCommentReplacer(IComment comment) {
    return new CommentText(comment);
  }

  @Override
  public WhitespaceReplacer createWhitespaceReplacer(
      ITextSegment whitespace, IHiddenRegionFormatting formatting) {
    return new SpaceBehindComment(whitespace, formatting);
  }

  @Override
  public ITextReplacer createHiddenRegionReplacer(
      IHiddenRegion region, IHiddenRegionFormatting formatting) {
    return new SpaceWithComments(region, formatting);
  }

  /** The first word or sign of an object. */
  final ISemanticRegion first(EObject object) {
    return textRegionExtensions.regionForEObject(object).getSemanticRegions().iterator().next();
  }

  /** Begins a line with an object, and formats it; nothing where there is none. */
  final void member(EObject member, IFormattableDocument document) {
    if (member != null) {
      document.prepend(member, space -> space.setNewLines(1, 1, 2));
      document.format(member);
    }
  }

  /** Begins a line with each object. */
  final void members(Iterable<? extends EObject> members, IFormattableDocument document) {
    members.forEach(each -> member(each, document));
  }

  /** Begins a line with each of some words, and puts one blank behind it. */
  final void lines(EObject object, IFormattableDocument document, String... words) {
    for (String word : words) {
      for (ISemanticRegion property : regionFor(object).keywords(word)) {
        document.prepend(property, space -> space.setNewLines(1, 1, 2));
        document.append(property, space -> space.oneSpace());
      }
    }
  }

  /** Puts one blank behind each of some words, which are not the first ones of a line. */
  final void words(EObject object, IFormattableDocument document, String... words) {
    for (String word : words) {
      for (ISemanticRegion each : regionFor(object).keywords(word)) {
        document.append(each, space -> space.oneSpace());
      }
    }
  }

  /** Indents what goes on of lists that begin with some words. */
  final void lists(EObject object, IFormattableDocument document, String... words) {
    for (String word : words) {
      for (ISemanticRegion list : regionFor(object).keywords(word)) {
        goOn(list, document);
      }
    }
    commas(object, document);
  }

  /** Indents the further lines of a list, if it has some. */
  final void goOn(ISemanticRegion list, IFormattableDocument document) {
    ISemanticRegion last = list.getNextSemanticRegion();
    boolean multiline = false;
    while (last != null
        && last.getNextSemanticRegion() != null
        && (COMMA.equals(last.getText()) || COMMA.equals(last.getNextSemanticRegion().getText()))) {
      last = last.getNextSemanticRegion();
      multiline |= last.getPreviousHiddenRegion().isMultiline();
    }
    if (multiline && last.getNextSemanticRegion() != null) {
      document.interior(list, last.getNextSemanticRegion(), space -> space.indent());
    }
  }

  /** No blank before commas; one, or a line end that the author chose, behind them. */
  final void commas(EObject object, IFormattableDocument document) {
    for (ISemanticRegion comma : regionFor(object).keywords(COMMA)) {
      document.prepend(comma, space -> space.noSpace());
      document.append(comma, space -> space.setNewLines(0, 0, 1));
      document.append(comma, space -> space.setSpace(" "));
    }
  }

  /** The head on one line, and the braces: one blank before, what is inside indented. */
  final void block(EObject object, IFormattableDocument document) {
    ISemanticRegion open = regionFor(object).keyword("{");
    ISemanticRegion close = regionFor(object).keyword("}");
    if (open == null || close == null) {
      return;
    }
    onOneLine(textRegionExtensions.allSemanticRegions(object), open, document);
    boolean empty =
        open.getNextSemanticRegion() == close && !open.getNextHiddenRegion().containsComment();
    document.prepend(close, empty ? space -> space.noSpace() : space -> space.setNewLines(1, 1, 1));
    document.interior(open, close, space -> space.indent());
  }

  /** One blank between the words of an object. */
  final void oneLine(EObject object, IFormattableDocument document) {
    onOneLine(textRegionExtensions.allSemanticRegions(object), null, document);
  }

  /** One blank before every word but the first, up to and with the last one. */
  private static void onOneLine(
      Iterable<ISemanticRegion> words, ISemanticRegion last, IFormattableDocument document) {
    boolean first = true;
    for (ISemanticRegion word : words) {
      if (!first && !COMMA.equals(word.getText())) {
        document.prepend(word, space -> space.oneSpace());
      }
      first = false;
      if (word == last) {
        return;
      }
    }
  }
}
