// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.UriExtensions;

/** Changes of several files in the notation of language servers. */
@Singleton
public class WorkspaceEdits {
  @Inject private UriExtensions uris;

  /** Adds changes to an edit; files that are open are changed as the editor has them. */
  public void add(List<TextChange> changes, WorkspaceEdit edit, ILanguageServerAccess access) {
    Map<URI, List<TextChange>> byFile = new LinkedHashMap<>();
    changes.forEach(
        change -> byFile.computeIfAbsent(change.file(), file -> new ArrayList<>()).add(change));
    TextEditAcceptor acceptor = new TextEditAcceptor(edit, access);
    byFile.forEach(
        (file, its) -> {
          String uri = uris.toUriString(file);
          Document document = access.doSyncRead(uri, context -> context.getDocument());
          acceptor.accept(uri, document, edits(its, document.getContents()));
        });
  }

  /** The changes of one file in the notation of language servers. */
  public static List<TextEdit> edits(List<TextChange> changes, String text) {
    int[] lines = lines(text);
    return changes.stream()
        .map(
            change ->
                new TextEdit(
                    new Range(
                        position(lines, change.offset()),
                        position(lines, change.offset() + change.length())),
                    change.text()))
        .toList();
  }

  /** Only line feeds end lines, as in Xtext's documents. */
  private static int[] lines(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Position position(int[] lines, int offset) {
    int found = Arrays.binarySearch(lines, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, offset - lines[line]);
  }
}
