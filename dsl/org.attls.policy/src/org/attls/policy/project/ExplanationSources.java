// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Setting;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the places of the objects that a policy was made of; each object is looked up once. */
final class ExplanationSources {
  private record File(String name, String text, Lines lines) {
    Place place(int offset, int length) {
      return lines.place(name, offset, length);
    }

    /** The stretch of a node that is on its first line, without the brace at its end. */
    int firstLine(INode node) {
      int end = node.getOffset();
      while (end < node.getEndOffset() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      String line = text.substring(node.getOffset(), end).stripTrailing();
      return (line.endsWith("{") ? line.substring(0, line.length() - 1).stripTrailing() : line)
          .length();
    }
  }

  private final Map<Resource, String> names = new IdentityHashMap<>();
  private final Map<Resource, File> files = new IdentityHashMap<>();
  private final Map<EObject, ExplanationSource> made = new IdentityHashMap<>();
  private final Map<List<EObject>, List<ExplanationSource>> lists = new HashMap<>();

  private final List<ExplanationSource> settings;

  ExplanationSources(PolicyProject project) {
    project.texts().keySet().forEach(name -> names.put(project.resource(name), name));
    List<EObject> all = new ArrayList<>();
    names
        .keySet()
        .forEach(
            file ->
                file.getAllContents()
                    .forEachRemaining(
                        each -> {
                          if (each instanceof Setting || each instanceof KeyRing) {
                            all.add(each);
                          }
                        }));
    settings = of(all);
  }

  /** All settings and key rings of the files of the project. */
  List<ExplanationSource> settings() {
    return settings;
  }

  /** The places of objects of the text, in their order; neighbouring lines often have the same. */
  List<ExplanationSource> of(List<EObject> objects) {
    return lists.computeIfAbsent(
        objects,
        key ->
            key.stream()
                .map(object -> made.computeIfAbsent(object, this::source))
                .filter(Objects::nonNull)
                .toList());
  }

  /** Null for what stands in no text. */
  private ExplanationSource source(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    if (node == null || !(object.eResource() instanceof XtextResource resource)) {
      return null;
    }
    File file = files.computeIfAbsent(resource, key -> file(resource));
    Place whole = file.place(node.getOffset(), node.getLength());
    String kind = Kinds.of(object.eClass());
    if (object instanceof Named named && named.getName() != null) {
      INode name =
          NodeModelUtils.findNodesForFeature(object, PolicyPackage.Literals.NAMED__NAME).stream()
              .findFirst()
              .orElse(node);
      return new ExplanationSource(
          kind, named.getName(), file.place(name.getOffset(), name.getLength()), whole);
    }
    int length = file.firstLine(node);
    String text = file.text().substring(node.getOffset(), node.getOffset() + length);
    return new ExplanationSource(kind, text, file.place(node.getOffset(), length), whole);
  }

  /** A file of the project has the name that the user gave it, one of the library its address. */
  private File file(XtextResource resource) {
    String text = resource.getParseResult().getRootNode().getText();
    String name = names.getOrDefault(resource, resource.getURI().toString());
    return new File(name, text, Lines.of(text));
  }
}
