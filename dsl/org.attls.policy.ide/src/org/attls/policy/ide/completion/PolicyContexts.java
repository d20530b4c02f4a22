// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElement;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Finds out what may stand at the cursor. Unlike Xtext's own way, which guesses from tokens whether
 * a word is finished, the word at the cursor is always taken to be unfinished: names hold hyphens,
 * dots and slashes, so a half typed name may be several tokens or none.
 *
 * <p>Of settings many begin with the same words. Where some of them are there Xtext's parser cannot
 * tell which word follows; then the rule of the words of settings itself is what may stand there.
 */
public class PolicyContexts extends ContentAssistContextFactory {
  private static final ContentAssistContext[] NONE = {};

  private String text = "";

  @Override
  public ContentAssistContext[] create(
      String document, ITextRegion selection, int offset, XtextResource resource) {
    text = document;
    return super.create(document, selection, offset, resource);
  }

  @Override
  protected ContentAssistContext[] doCreateContexts(int offset) {
    initializeAndAdjustCompletionOffset(offset);
    rootNode = parseResult.getRootNode();
    int end = Math.min(getCompletionOffset(), text.length());
    Typed typed = Typed.at(TextBefore.of(rootNode, text, end));
    if (typed.closed()) {
      return NONE;
    }
    Collection<FollowElement> following = parser.getFollowElements(typed.before(), false);
    Set<AbstractElement> elements = new LinkedHashSet<>();
    followElementComputer.computeFollowElements(following, elements);
    following.stream()
        .filter(each -> each.getLookAhead() > 1 || each.getGrammarElement() instanceof Keyword)
        .map(FollowElement::getGrammarElement)
        .filter(SettingProposals::isOfSettings)
        .forEach(elements::add);
    INode previous = getLastCompleteNodeByOffset(rootNode, end - typed.prefix().length());
    EObject model = NodeModelUtils.findActualSemanticObjectFor(previous);
    ContentAssistContext.Builder context =
        doCreateContext(
            previous,
            model == null ? parseResult.getRootASTElement() : model,
            model,
            previous,
            typed.prefix());
    elements.forEach(context::accept);
    return new ContentAssistContext[] {context.toContext()};
  }
}
