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
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Stack;
import org.attls.policy.ide.references.Usage;
import org.attls.policy.ide.references.Usages;
import org.attls.policy.ide.text.TextChange;
import org.attls.policy.ide.text.Words;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Kinds;
import org.attls.policy.naming.Namespaces;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
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
  private static final int PAGENT_MAX = 32;

  @Inject private ResourceDescriptionsProvider index;
  @Inject private Usages usages;
  @Inject private Words words;

  /** Why an object cannot have a name, in words for the user; empty if it can. */
  public Optional<String> problem(Named object, String name) {
    if (Library.has(object.eResource().getURI())) {
      return Optional.of(
          Kinds.describe(object) + " is of the library, which cannot be changed; copy it instead.");
    }
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
      return rule.eContainer() instanceof Stack stack
          ? isTaken(stack.getRules(), rule, name)
          : isTaken(((SharedRules) rule.eContainer()).getRules(), rule, name);
    }
    URI own = EcoreUtil.getURI(object);
    String namespace = Namespaces.of(object.eResource()).own();
    String whole = namespace == null ? name : Namespaces.in(namespace, name);
    for (IEObjectDescription each :
        index
            .getResourceDescriptions(object.eResource())
            .getExportedObjects(object.eClass(), QualifiedName.create(whole), false)) {
      if (!each.getEObjectURI().equals(own)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name that a new object of the kind can have: that of the object, if it is in another
   * namespace than the place, else with the first number that makes it free; not longer than PAGENT
   * takes.
   *
   * @param place where the new object is to be
   */
  public String free(Named object, EObject place) {
    String name = object.getName();
    return object.eResource() != place.eResource() && !isExported(place, object.eClass(), name)
        ? name
        : numbered(object, name, place);
  }

  /** A name with the first number that makes it free for an object like another one. */
  public String numbered(Named object, String name, EObject place) {
    for (int i = 2; ; i++) {
      String number = "_" + i;
      int length = Math.min(name.length(), PAGENT_MAX - number.length());
      String candidate = name.substring(0, length) + number;
      boolean taken =
          object instanceof PolicyObject
              ? isExported(place, object.eClass(), candidate)
              : isTaken(object, candidate);
      if (!taken) {
        return candidate;
      }
    }
  }

  /** Whether the namespace of a place has an object of a kind and name. */
  private boolean isExported(EObject place, EClass kind, String name) {
    String own = Namespaces.of(place.eResource()).own();
    QualifiedName whole = QualifiedName.create(own == null ? name : Namespaces.in(own, name));
    return index
        .getResourceDescriptions(place.eResource())
        .getExportedObjects(kind, whole, false)
        .iterator()
        .hasNext();
  }

  private static boolean isTaken(List<? extends Named> siblings, Named object, String name) {
    return siblings.stream().anyMatch(each -> each != object && name.equals(each.getName()));
  }

  /** The changes that give an object a name that it can have. */
  public List<TextChange> changes(Named object, String name, CancelIndicator cancel) {
    String text = words.written(name);
    String own = Namespaces.of(object.eResource()).own();
    String namespace = own == null ? "" : Namespaces.in(own, "");
    List<TextChange> changes = new ArrayList<>(definition(object, text));
    for (Usage usage : usages.places(object, cancel)) {
      boolean qualified = !namespace.isEmpty() && usage.name().startsWith(namespace);
      String other = qualified ? namespace + name : text;
      changes.add(new TextChange(usage.file(), usage.offset(), usage.length(), other));
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
