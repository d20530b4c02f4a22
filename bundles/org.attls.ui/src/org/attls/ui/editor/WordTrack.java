// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.live.Looks.ColouredWord;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Where the coloured words are while the text changes under them. */
final class WordTrack implements IDocumentListener {
  /** Gets words. */
  interface Visitor {
    /** A word, its place and its styles. */
    void word(int offset, int length, List<String> styles);
  }

  private int[] offsets = {};
  private int[] lengths = {};
  private List<ColouredWord> words = List.of();

  /** Takes new words; the region that looks another way now, if any does. */
  Optional<IRegion> replace(List<ColouredWord> fresh) {
    int most = Math.min(words.size(), fresh.size());
    int head = 0;
    while (head < most && isSame(head, fresh.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && isSame(words.size() - 1 - tail, fresh.get(fresh.size() - 1 - tail))) {
      tail++;
    }
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int i = head; i < words.size() - tail; i++) {
      from = Math.min(from, offsets[i]);
      to = Math.max(to, offsets[i] + lengths[i]);
    }
    for (ColouredWord word : fresh.subList(head, fresh.size() - tail)) {
      from = Math.min(from, word.offset());
      to = Math.max(to, word.offset() + word.length());
    }
    words = fresh;
    offsets = fresh.stream().mapToInt(ColouredWord::offset).toArray();
    lengths = fresh.stream().mapToInt(ColouredWord::length).toArray();
    return from < to ? Optional.of(new Region(from, to - from)) : Optional.empty();
  }

  private boolean isSame(int index, ColouredWord word) {
    return offsets[index] == word.offset()
        && lengths[index] == word.length()
        && words.get(index).styles().equals(word.styles());
  }

  /** Visits the words that are in a region, as a whole or in part. */
  void forEachIn(IRegion region, Visitor visitor) {
    int end = region.getOffset() + region.getLength();
    for (int i = firstEndingAfter(region.getOffset()); i < offsets.length; i++) {
      if (offsets[i] >= end) {
        return;
      }
      int from = Math.max(offsets[i], region.getOffset());
      int to = Math.min(offsets[i] + lengths[i], end);
      if (to > from) {
        visitor.word(from, to - from, words.get(i).styles());
      }
    }
  }

  private int firstEndingAfter(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    int index = found >= 0 ? found : -found - 1;
    while (index > 0 && offsets[index - 1] + lengths[index - 1] > offset) {
      index--;
    }
    return index;
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // Only what the text becomes counts.
  }

  /** Words behind a change move with the text, a word that is changed grows or shrinks. */
  @Override
  public void documentChanged(DocumentEvent event) {
    int start = event.getOffset();
    int end = start + event.getLength();
    int delta = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
    for (int i = firstEndingAfter(start - 1); i < offsets.length; i++) {
      int wordEnd = offsets[i] + lengths[i];
      if (offsets[i] >= end) {
        offsets[i] += delta;
      } else if (start <= wordEnd) {
        lengths[i] = Math.max(0, lengths[i] + delta);
      }
    }
  }
}
