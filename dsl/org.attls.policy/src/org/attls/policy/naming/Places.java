// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.naming;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Where objects are in the files of a project. */
public final class Places {
  private Places() {}

  /** The object of the index, loaded if need be; null if its file is gone. */
  public static EObject resolve(IEObjectDescription description, EObject context) {
    EObject object = EcoreUtil.resolve(description.getEObjectOrProxy(), context);
    return object.eIsProxy() ? null : object;
  }

  /** Whether one object comes before another: by file name, then by place in the file. */
  public static boolean isBefore(EObject one, EObject other) {
    if (one.eResource() == other.eResource()) {
      return offset(one) < offset(other);
    }
    return uri(one).toString().compareTo(uri(other).toString()) < 0;
  }

  /** Where an object is, as seen from another: the line, and the file if it is not the same. */
  public static String describe(EObject object, EObject from) {
    ICompositeNode node = NodeModelUtils.getNode(object);
    String line = node == null ? "" : "line " + node.getStartLine();
    return object.eResource() == from.eResource()
        ? line
        : line + " of " + file(uri(object), uri(from));
  }

  /** The name of a file if it is in the same folder as another, else its whole path. */
  private static String file(URI file, URI other) {
    boolean beside = file.trimSegments(1).equals(other.trimSegments(1));
    return URI.decode(beside ? file.lastSegment() : String.join("/", file.segments()));
  }

  private static int offset(EObject object) {
    ICompositeNode node = NodeModelUtils.getNode(object);
    return node == null ? -1 : node.getOffset();
  }

  private static URI uri(EObject object) {
    return object.eResource().getURI();
  }
}
