// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;

/** The flat files that are open in editors. */
public final class FlatDocuments {
  private static final Map<IDocument, FlatDocument> OPEN = new HashMap<>();

  private FlatDocuments() {}

  /** What was read of a document, if it is open in an editor. */
  static Optional<FlatDocument> of(IDocument document) {
    synchronized (OPEN) {
      return Optional.ofNullable(OPEN.get(document));
    }
  }

  /** The texts of the files of a project that are open, in the UI thread. */
  public static Map<IFile, String> texts(IProject project) {
    Map<IFile, String> texts = new HashMap<>();
    synchronized (OPEN) {
      for (FlatDocument each : OPEN.values()) {
        each.file()
            .filter(file -> file.getProject().equals(project))
            .ifPresent(file -> texts.put(file, each.document().get()));
      }
    }
    return texts;
  }

  /** What was read of a file, if it is open in an editor. */
  public static Optional<FlatDocument> of(IFile file) {
    synchronized (OPEN) {
      return OPEN.values().stream()
          .filter(each -> each.file().filter(file::equals).isPresent())
          .findFirst();
    }
  }

  /**
   * Begins to follow a document; to be ended with {@link #release}.
   *
   * @param file its file in the workspace; null if it has none
   */
  static FlatDocument use(IDocument document, IFile file) {
    synchronized (OPEN) {
      FlatDocument flat = OPEN.computeIfAbsent(document, key -> new FlatDocument(key, file));
      flat.use();
      return flat;
    }
  }

  /** Ends to follow a document. */
  static void release(FlatDocument flat) {
    synchronized (OPEN) {
      if (flat.release()) {
        OPEN.remove(flat.document());
      }
    }
  }
}
