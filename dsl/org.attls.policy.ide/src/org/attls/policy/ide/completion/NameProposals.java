// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import java.util.function.Predicate;
import org.attls.model.policy.Named;
import org.attls.policy.ide.text.Words;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Proposes the names of objects of all files of the project. */
class NameProposals {
  @Inject private IScopeProvider scopes;
  @Inject private IQualifiedNameConverter names;
  @Inject private Words words;
  @Inject private Proposals proposals;

  /** Proposes what a reference may refer to, each name with some words before it. */
  void propose(
      EReference reference,
      String before,
      ContentAssistContext context,
      IIdeContentProposalAcceptor acceptor) {
    EObject model = context.getCurrentModel();
    Predicate<EObject> fitting = Candidates.of(reference, context);
    for (IEObjectDescription each : scopes.getScope(model, reference).getAllElements()) {
      if (!acceptor.canAcceptMoreProposals()) {
        return;
      }
      String text = before + words.written(names.toString(each.getName()));
      if (proposals.fits(text, context)
          && fitting.test(loaded(each, context.getResource().getResourceSet()))) {
        proposals.propose(
            Proposal.of(
                text,
                describe(each, context.getResource()),
                ContentAssistEntry.KIND_REFERENCE,
                priority(each, before)),
            context,
            acceptor);
      }
    }
  }

  /** What the project has comes before what the library has. */
  private static int priority(IEObjectDescription name, String before) {
    int priority = before.isEmpty() ? Proposals.NAME : Proposals.VALUE;
    return Library.has(name.getEObjectURI()) ? priority - 1 : priority;
  }

  private static String describe(IEObjectDescription name, Resource from) {
    StringBuilder text = new StringBuilder(Kinds.of(name.getEClass()));
    if (loaded(name, from.getResourceSet()) instanceof Named named
        && named.getDescription() != null) {
      text.append(" \"").append(named.getDescription()).append('"');
    }
    URI file = name.getEObjectURI().trimFragment();
    if (!file.equals(from.getURI())) {
      text.append(" in ").append(URI.decode(file.lastSegment()));
    }
    return text.toString();
  }

  /** The object if its file is in memory: no file is read to describe a proposal. */
  private static EObject loaded(IEObjectDescription name, ResourceSet set) {
    EObject object = name.getEObjectOrProxy();
    if (!object.eIsProxy()) {
      return object;
    }
    Resource resource = set.getResource(name.getEObjectURI().trimFragment(), false);
    return resource == null || !resource.isLoaded()
        ? null
        : resource.getEObject(name.getEObjectURI().fragment());
  }
}
