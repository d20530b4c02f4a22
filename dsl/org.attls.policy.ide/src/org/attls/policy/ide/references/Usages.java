// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.references;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.text.Spot;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

/** Finds where an object is referred to, in all files of its project. */
@Singleton
public class Usages {
  private static final Comparator<IReferenceDescription> BY_FILE =
      Comparator.comparing(each -> each.getSourceEObjectUri().trimFragment().toString());

  @Inject private ResourceDescriptionsProvider index;
  @Inject private OperationCanceledManager cancel;

  /** The references to an object as the index has them, ordered by file; no file is read. */
  public List<IReferenceDescription> indexed(EObject object, CancelIndicator indicator) {
    URI target = EcoreUtil2.getPlatformResourceOrNormalizedURI(object);
    List<IReferenceDescription> found = new ArrayList<>();
    for (IResourceDescription file :
        index.getResourceDescriptions(object.eResource()).getAllResourceDescriptions()) {
      cancel.checkCanceled(indicator);
      for (IReferenceDescription reference : file.getReferenceDescriptions()) {
        if (reference.getTargetEObjectUri().equals(target)) {
          found.add(reference);
        }
      }
    }
    found.sort(BY_FILE);
    return found;
  }

  /** Every reference to an object with its place, ordered by file and place. */
  public List<Usage> places(EObject object, CancelIndicator indicator) {
    List<Usage> places = new ArrayList<>();
    for (IReferenceDescription reference : indexed(object, indicator)) {
      cancel.checkCanceled(indicator);
      place(reference, object.eResource().getResourceSet()).ifPresent(places::add);
    }
    places.sort(
        Comparator.comparing((Usage usage) -> usage.file().toString())
            .thenComparing(Usage::offset));
    return places;
  }

  /** Where a reference is written; empty if its file has changed since it was indexed. */
  public Optional<Usage> place(IReferenceDescription reference, ResourceSet set) {
    EObject source = set.getEObject(reference.getSourceEObjectUri(), true);
    if (source == null) {
      return Optional.empty();
    }
    List<INode> nodes = NodeModelUtils.findNodesForFeature(source, reference.getEReference());
    int at = Math.max(0, reference.getIndexInList());
    if (at >= nodes.size()) {
      return Optional.empty();
    }
    INode node = nodes.get(at);
    return Optional.of(
        new Usage(
            source.eResource().getURI(),
            node.getOffset(),
            node.getLength(),
            node.getStartLine(),
            Spot.textOf(node)));
  }
}
