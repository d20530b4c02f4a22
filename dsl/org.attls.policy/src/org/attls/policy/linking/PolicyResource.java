// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.linking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attls.model.policy.PolicyObject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

/**
 * A file of the language in memory. It remembers which references are reported as unresolved. Xtext
 * would compose the report of every reference anew, to see whether there is one to take back.
 */
public class PolicyResource extends LazyLinkingResource {
  private final Map<INode, Resource.Diagnostic> unresolved = new HashMap<>();

  /** Resolves what was not, without a search for references through all objects. */
  @Override
  public void resolveLazyCrossReferences(CancelIndicator monitor) {
    for (Triple<EObject, EReference, INode> link : getLazyProxyInformation()) {
      operationCanceledManager.checkCanceled(monitor);
      resolveLazyCrossReference((InternalEObject) link.getFirst(), link.getSecond());
    }
  }

  /** What the file refers to; for a name that nothing has, a proxy. */
  public List<EObject> referredObjects() {
    return getLazyProxyInformation().stream()
        .flatMap(link -> referred(link.getFirst().eGet(link.getSecond())))
        .toList();
  }

  /** The places of the file that name an object at the top of some file, with the object. */
  public Map<INode, PolicyObject> references() {
    Map<INode, PolicyObject> references = new LinkedHashMap<>();
    for (Triple<EObject, EReference, INode> link : getLazyProxyInformation()) {
      if (link.getFirst().eGet(link.getSecond()) instanceof PolicyObject object
          && !object.eIsProxy()) {
        references.put(link.getThird(), object);
      }
    }
    return references;
  }

  private static Stream<EObject> referred(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(EObject.class::cast)
        : Stream.of((EObject) value);
  }

  @Override
  protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> link) {
    if (isValidationDisabled() || unresolved.containsKey(link.getThird())) {
      return;
    }
    DiagnosticMessage message = createDiagnosticMessage(link);
    if (message != null) {
      Resource.Diagnostic diagnostic = createDiagnostic(link, message);
      unresolved.put(link.getThird(), diagnostic);
      getErrors().add(diagnostic);
    }
  }

  @Override
  protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
    Resource.Diagnostic diagnostic = unresolved.remove(link.getThird());
    if (diagnostic != null) {
      getErrors().remove(diagnostic);
    }
  }

  @Override
  protected void clearErrorsAndWarnings() {
    unresolved.clear();
    super.clearErrorsAndWarnings();
  }

  /** As {@link Unloading} does it: only objects at the top of a file are referred to. */
  @Override
  protected void unloaded(InternalEObject object) {
    if (object instanceof PolicyObject) {
      super.unloaded(object);
    } else {
      object.eAdapters().clear();
    }
  }
}
