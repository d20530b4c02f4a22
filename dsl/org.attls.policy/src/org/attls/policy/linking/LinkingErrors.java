// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.linking;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.policy.naming.Kinds;
import org.attls.policy.naming.Namespaces;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Says of an unresolved reference which name is nearest, or that the name belongs to an object of
 * another kind. The data of the finding are the kind wanted, the name written and the nearest name.
 */
@Singleton
public class LinkingErrors extends LinkingDiagnosticMessageProvider {
  @Inject private IScopeProvider scopes;
  @Inject private IQualifiedNameConverter names;
  @Inject private ResourceDescriptionsProvider index;
  @Inject private IResourceScopeCache cache;

  @Override
  public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext link) {
    String text = link.getLinkText();
    if (text == null || text.isEmpty() || SyntaxErrorsInside.any(link.getContext())) {
      return null; // The syntax error is the cause; what it left of the name means nothing.
    }
    String written = text.startsWith("^") ? text.substring(1) : text;
    return cache.get(
        List.of(LinkingErrors.class, link.getReference(), written),
        link.getContext().eResource(),
        () -> message(link, written));
  }

  /** Of a name that is missing in many places the nearest one is looked for only once. */
  private DiagnosticMessage message(ILinkingDiagnosticContext link, String written) {
    EClass wanted = link.getReference().getEReferenceType();
    List<String> several = severalImports(link, written);
    if (!several.isEmpty()) {
      return message(
          FindingCode.AMBIGUOUS_NAME,
          new Object[] {written, String.join(" and ", several)},
          Kinds.of(wanted),
          written,
          several.getFirst());
    }
    Optional<EClass> other = otherKind(link.getContext(), written);
    if (other.isPresent()) {
      return message(
          FindingCode.WRONG_KIND_OF_REFERENCE,
          new Object[] {written, Kinds.oneOf(other.get()), Kinds.oneOf(wanted)},
          Kinds.of(wanted),
          written);
    }
    Optional<String> nearest = NearestName.in(candidates(link, written), written);
    return message(
        FindingCode.UNRESOLVED_REFERENCE,
        new Object[] {
          Kinds.of(wanted), written, nearest.map(name -> " Did you mean " + name + "?").orElse("")
        },
        Kinds.of(wanted),
        written,
        nearest.orElse(""));
  }

  /**
   * The objects of different imported namespaces that a name may stand for, if there are several.
   */
  private List<String> severalImports(ILinkingDiagnosticContext link, String written) {
    Namespaces namespaces = Namespaces.of(link.getContext().eResource());
    IScope scope = scopes.getScope(link.getContext(), link.getReference());
    List<String> found =
        namespaces.imported(written).stream()
            .filter(each -> scope.getSingleElement(names.toQualifiedName(each)) != null)
            .toList();
    return found.size() > 1 ? found : List.of();
  }

  /** The names in reach; those with a namespace if the one that was written has one. */
  private List<String> candidates(ILinkingDiagnosticContext link, String written) {
    boolean whole = Namespaces.of(written).isPresent();
    List<String> candidates = new ArrayList<>();
    for (IEObjectDescription each :
        scopes.getScope(link.getContext(), link.getReference()).getAllElements()) {
      candidates.add(names.toString(whole ? each.getQualifiedName() : each.getName()));
    }
    return candidates;
  }

  private Optional<EClass> otherKind(EObject context, String written) {
    QualifiedName name = names.toQualifiedName(written);
    Optional<EClass> inside = Optional.empty();
    for (IEObjectDescription each :
        index.getResourceDescriptions(context.eResource()).getExportedObjects()) {
      if (each.getName().equals(name)) {
        return Optional.of(each.getEClass());
      }
      if (each.getName().getLastSegment().equals(written)) {
        inside = Optional.of(each.getEClass()); // A stack or rule, whose name has its image's.
      }
    }
    return inside;
  }

  private static DiagnosticMessage message(FindingCode code, Object[] arguments, String... data) {
    return new DiagnosticMessage(code.message(arguments), Severity.ERROR, code.id(), data);
  }
}
