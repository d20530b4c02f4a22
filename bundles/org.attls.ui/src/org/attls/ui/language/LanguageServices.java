// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.language;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attls.policy.ide.live.Edit;
import org.attls.ui.search.ReferenceLine;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;

/**
 * What the language of an editor can do. The commands of the workbench work with this, so they are
 * the same for policies and for flat files. Editors answer it as an adapter. Answers come from
 * another thread; questions are asked in the UI thread.
 */
public interface LanguageServices {
  /** The document that the editor shows. */
  IDocument document();

  /** Counts the changes of the document. */
  long version();

  /** What begins a comment that goes to the end of its line. */
  String commentMark();

  /** The changes that format the text as it is now. */
  CompletableFuture<Formatted> format();

  /** What can be renamed at an offset. */
  CompletableFuture<Optional<Renamable>> renamable(int offset);

  /** What can be looked for at an offset. */
  CompletableFuture<Optional<Referable>> referable(int offset);

  /**
   * How a text is to be formatted.
   *
   * @param refusal why it is not; empty if it is
   * @param edits the changes, in the order of the text
   */
  record Formatted(String refusal, List<Edit> edits) {}

  /** Something with a name that can be changed wherever it stands. */
  interface Renamable {
    /** The words for what it is. */
    String kind();

    /** Its name. */
    String name();

    /** What speaks against a name; empty if nothing does. Asked in the UI thread. */
    Optional<String> problem(String name);

    /** The change that gives it another name; empty if it is not there any more. */
    Optional<Change> change(String title, String name, IProgressMonitor monitor);
  }

  /** Something that other text may refer to. */
  interface Referable {
    /** What it is and its name. */
    String title();

    /** Where it is referred to, in the order of the text; empty if that was not found in time. */
    Optional<List<ReferenceLine>> references(IProgressMonitor monitor);
  }
}
