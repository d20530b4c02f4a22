// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** What fits at a place of a file, for front ends that are no language server. */
@Singleton
public class Completions extends ContentAssistService {
  private static final int MOST = 1000;

  private record Ranked(ContentAssistEntry entry, int priority) {
    String label() {
      return entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
    }
  }

  /**
   * What fits at an offset, the best first.
   *
   * @return entries whose prefix is the text before the offset that they are to replace
   */
  public List<ContentAssistEntry> at(XtextResource resource, int offset) {
    List<Ranked> found = new ArrayList<>();
    IIdeContentProposalAcceptor acceptor =
        new IIdeContentProposalAcceptor() {
          @Override
          public void accept(ContentAssistEntry entry, int priority) {
            if (entry != null && canAcceptMoreProposals()) {
              found.add(new Ranked(entry, priority));
            }
          }

          @Override
          public boolean canAcceptMoreProposals() {
            return found.size() < MOST;
          }
        };
    String text = resource.getParseResult().getRootNode().getText();
    createProposals(text, new TextRegion(offset, 0), offset, resource, acceptor);
    return found.stream()
        .sorted(Comparator.comparingInt(Ranked::priority).reversed().thenComparing(Ranked::label))
        .map(Ranked::entry)
        .distinct()
        .toList();
  }
}
