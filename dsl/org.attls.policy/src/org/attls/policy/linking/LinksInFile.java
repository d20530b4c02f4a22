// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.linking;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Links names to the objects of their own file at once, since these come first; only what is left
 * is looked up in the project.
 */
@Singleton
public class LinksInFile extends DefaultLinkingService {
  private record Key(EClass kind, String name) {}

  @Inject private IResourceScopeCache cache;

  @Override
  public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
    Map<Key, PolicyObject> objects =
        cache.get(LinksInFile.class, context.eResource(), () -> objects(context.eResource()));
    Key wanted = new Key(reference.getEReferenceType(), getCrossRefNodeAsString(node));
    PolicyObject found = objects.get(wanted);
    return found == null ? super.getLinkedObjects(context, reference, node) : List.of(found);
  }

  private static Map<Key, PolicyObject> objects(Resource file) {
    Map<Key, PolicyObject> objects = new HashMap<>();
    for (EObject root : file.getContents()) {
      if (root instanceof PolicyFile policy) {
        for (PolicyObject object : policy.getObjects()) {
          if (object.getName() != null) {
            objects.putIfAbsent(new Key(object.eClass(), object.getName()), object);
          }
        }
      }
    }
    return objects;
  }
}
