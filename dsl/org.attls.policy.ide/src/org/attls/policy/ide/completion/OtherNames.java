// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attls.model.effective.Effective;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.details.SymbolValues;
import org.attls.policy.ide.text.Descriptions;
import org.attls.policy.ide.text.Words;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Namespaces;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** Proposes names that no reference leads to: of traffic types, namespaces and symbols. */
class OtherNames {
  @Inject private ResourceDescriptionsProvider index;
  @Inject private Words words;
  @Inject private Proposals proposals;

  /** The names of the traffic types that the descriptor has of what it extends. */
  void types(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    TrafficDescriptor own = Around.object(TrafficDescriptor.class, context);
    if (own == null || own.getBase() == null || own.getBase().eIsProxy()) {
      return;
    }
    Set<String> given =
        own.getTrafficTypes().stream()
            .map(TrafficType::getName)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    given.addAll(own.getWithout());
    given.remove(context.getPrefix());
    for (TrafficType type :
        Effective.withoutSymbols().descriptor(own.getBase()).getTrafficTypes()) {
      if (type.getName() != null && !given.contains(type.getName())) {
        String from = " of " + own.getBase().getName();
        propose(
            words.written(type.getName()), Descriptions.traffic(type) + from, context, acceptor);
      }
    }
  }

  /** The namespaces of the project and of the library, but those that are imported already. */
  void namespaces(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    Set<String> all = new TreeSet<>();
    all.add(Library.NAMESPACE);
    for (IEObjectDescription each :
        index.getResourceDescriptions(context.getResource()).getExportedObjects()) {
      namespace(each).ifPresent(all::add);
    }
    Namespaces own = Namespaces.of(context.getResource());
    if (own.own() != null) {
      all.remove(own.own());
    }
    for (String each : all) {
      if (!own.imports().contains(each) || each.equals(context.getPrefix())) {
        boolean library = each.equals(Library.NAMESPACE);
        String what =
            library ? "The library that comes with the product" : "A namespace of the project";
        propose(words.written(each), what, context, acceptor);
      }
    }
  }

  private static Optional<String> namespace(IEObjectDescription object) {
    return Namespaces.of(object.getName().getFirstSegment());
  }

  /** The symbols that may stand at the cursor, with what they stand for. */
  void symbols(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    for (String name : SymbolValues.inReach(Around.object(context))) {
      String values =
          SymbolValues.of(name, context.getResource().getResourceSet()).stream()
              .map(SymbolValues.At::value)
              .filter(Objects::nonNull)
              .distinct()
              .collect(Collectors.joining(", "));
      propose("&" + name, "Symbol: " + values, context, acceptor);
    }
  }

  private void propose(
      String text,
      String description,
      ContentAssistContext context,
      IIdeContentProposalAcceptor acceptor) {
    proposals.propose(
        Proposal.of(text, description, ContentAssistEntry.KIND_REFERENCE, Proposals.NAME),
        context,
        acceptor);
  }
}
