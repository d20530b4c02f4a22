// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.rename;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Stack;
import org.attls.policy.ide.references.Usage;
import org.attls.policy.ide.references.Usages;
import org.attls.policy.ide.text.TextChange;
import org.attls.policy.ide.text.Words;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;

/** Gives an object another name, where it is defined and wherever it is referred to. */
@Singleton
public class Renaming {
  @Inject private ResourceDescriptionsProvider index;
  @Inject private Usages usages;
  @Inject private Words words;

  /** Why an object cannot have a name, in words for the user; empty if it can. */
  public Optional<String> problem(Named object, String name) {
    if (!words.isName(name)) {
      return Optional.of(
          "\""
              + name
              + "\" cannot be a name: a name has letters A-Z and a-z, digits and _ . : ~ @ # $ *;"
              + " hyphens may stand behind the first of them.");
    }
    return isTaken(object, name)
        ? Optional.of("There is already " + Kinds.oneOf(object.eClass()) + " named " + name + ".")
        : Optional.empty();
  }

  /** Whether another object of the kind has a name. */
  public boolean isTaken(Named object, String name) {
    if (object instanceof Stack stack) {
      return isTaken(((Image) stack.eContainer()).getStacks(), stack, name);
    }
    if (object instanceof ConnectivityRule rule) {
      return isTaken(((Stack) rule.eContainer()).getRules(), rule, name);
    }
    URI own = EcoreUtil.getURI(object);
    for (IEObjectDescription each :
        index
            .getResourceDescriptions(object.eResource())
            .getExportedObjects(object.eClass(), QualifiedName.create(name), false)) {
      if (!each.getEObjectURI().equals(own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTaken(List<? extends Named> siblings, Named object, String name) {
    return siblings.stream().anyMatch(each -> each != object && name.equals(each.getName()));
  }

  /** The changes that give an object a name that it can have. */
  public List<TextChange> changes(Named object, String name, CancelIndicator cancel) {
    String text = words.written(name);
    List<TextChange> changes = new ArrayList<>(definition(object, text));
    for (Usage usage : usages.places(object, cancel)) {
      changes.add(new TextChange(usage.file(), usage.offset(), usage.length(), text));
    }
    return changes;
  }

  /** The change of the definition alone. */
  public List<TextChange> definition(EObject object, String text) {
    return NodeModelUtils.findNodesForFeature(object, PolicyPackage.Literals.NAMED__NAME).stream()
        .limit(1)
        .map(node -> change(object, node, text))
        .toList();
  }

  private static TextChange change(EObject object, INode node, String text) {
    return new TextChange(object.eResource().getURI(), node.getOffset(), node.getLength(), text);
  }
}
