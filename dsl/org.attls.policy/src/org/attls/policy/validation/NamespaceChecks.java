// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.model.policy.Import;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Namespaces;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.validation.Check;

/** The namespace of a file and those that it imports. */
public class NamespaceChecks extends PolicyChecks {
  @Inject private ResourceDescriptionsProvider index;

  /** A file has one namespace at most, the last one given, and not that of the library. */
  @Check
  public void namespace(PolicyFile file) {
    String namespace = file.getNamespace();
    if (namespace == null) {
      return;
    }
    if (namespace.equals(Library.NAMESPACE) && !Library.has(file.eResource().getURI())) {
      report(
          FindingCode.RESERVED_NAMESPACE,
          at(file, PolicyPackage.Literals.POLICY_FILE__NAMESPACE),
          namespace);
    }
    List<INode> given =
        NodeModelUtils.findNodesForFeature(file, PolicyPackage.Literals.POLICY_FILE__NAMESPACE);
    for (INode earlier : given.subList(0, Math.max(0, given.size() - 1))) {
      reportAt(FindingCode.SECOND_NAMESPACE, file, earlier, namespace);
    }
  }

  /** An import names a namespace that some file has. */
  @Check
  public void exists(Import imported) {
    String namespace = imported.getNamespace();
    if (namespace == null || namespace.equals(Library.NAMESPACE)) {
      return;
    }
    Set<String> there = new TreeSet<>();
    there.add(Library.NAMESPACE);
    for (IEObjectDescription each :
        index.getResourceDescriptions(imported.eResource()).getExportedObjects()) {
      Namespaces.of(each.getName().getFirstSegment()).ifPresent(there::add);
    }
    if (!there.contains(namespace)) {
      report(
          FindingCode.UNKNOWN_NAMESPACE,
          at(imported, PolicyPackage.Literals.IMPORT__NAMESPACE),
          namespace,
          NearestName.in(List.copyOf(there), namespace)
              .map(name -> " Did you mean " + name + "?")
              .orElse(""));
    }
  }
}
