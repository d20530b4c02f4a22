// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Named;
import org.attls.policy.ide.details.Completeness;
import org.attls.policy.ide.outline.OutlineNode.Mark;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** The outline of a file, for front ends that have a tree of their own. */
@Singleton
public class Outlines {
  @Inject private SymbolNames names;
  @Inject private SymbolDetails details;
  @Inject private ILocationInFileProvider locations;
  @Inject private OperationCanceledManager cancellation;

  /** The roots of the outline. */
  public List<OutlineNode> of(XtextResource resource, CancelIndicator cancel) {
    return resource.getContents().stream().flatMap(root -> below(root, cancel)).toList();
  }

  /** What has no name has no entry, and what is in it stands one level higher. */
  private Stream<OutlineNode> below(EObject object, CancelIndicator cancel) {
    return object.eContents().stream().flatMap(child -> entry(child, cancel));
  }

  private Stream<OutlineNode> entry(EObject object, CancelIndicator cancel) {
    cancellation.checkCanceled(cancel);
    String name = names.getName(object);
    INode node = name == null ? null : NodeModelUtils.findActualNodeFor(object);
    if (node == null) {
      return below(object, cancel);
    }
    ITextRegion selection = locations.getSignificantTextRegion(object);
    String missing = object instanceof Named named ? Completeness.missing(named).orElse("") : "";
    List<OutlineNode> children =
        Stream.concat(below(object, cancel), Inherited.of(object).stream()).toList();
    return Stream.of(
        new OutlineNode(
            object.eClass(),
            name,
            missing.isEmpty() ? details.getDetails(object) : "incomplete: " + missing,
            mark(object, missing),
            new TextRegion(node.getOffset(), node.getLength()),
            new TextRegion(selection.getOffset(), selection.getLength()),
            children));
  }

  private static Mark mark(EObject object, String missing) {
    if (object instanceof ConnectivityRule rule && rule.isDisabled()) {
      return Mark.DISABLED;
    }
    return missing.isEmpty() ? Mark.NONE : Mark.INCOMPLETE;
  }
}
