// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import com.google.inject.Inject;
import java.util.List;
import org.attls.model.policy.Named;
import org.attls.policy.ide.references.Usages;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** What an object is, in short, and where it is used. */
class ObjectHover {
  private static final int MAX_USAGES = 10;

  @Inject private Usages usages;
  @Inject private Summaries summaries;

  String of(Named object, XtextResource from, CancelIndicator cancel) {
    Markdown text = new Markdown();
    text.title(Kinds.of(object.eClass()) + " " + Markdown.escape(object.getName()));
    if (object.getDescription() != null) {
      text.paragraph(Markdown.escape(object.getDescription()));
    }
    summaries.add(object, text);
    if (object.eResource() != from) {
      ICompositeNode node = NodeModelUtils.getNode(object);
      int line = node == null ? 1 : node.getStartLine();
      text.paragraph("Defined in " + place(object.eResource().getURI(), line) + ".");
    }
    if (Summaries.canBeUsed(object)) {
      addUsages(usages.indexed(object, cancel), object.eResource().getResourceSet(), text);
    }
    return text.toString();
  }

  private void addUsages(List<IReferenceDescription> all, ResourceSet set, Markdown text) {
    if (all.isEmpty()) {
      text.paragraph("Never used.");
      return;
    }
    List<String> places =
        all.stream()
            .limit(MAX_USAGES)
            .flatMap(each -> usages.place(each, set).stream())
            .map(usage -> place(usage.file(), usage.line()))
            .toList();
    String count = all.size() == 1 ? "Used once: " : "Used " + all.size() + " times: ";
    String more = all.size() > MAX_USAGES ? " and more" : "";
    text.paragraph(count + String.join(", ", places) + more + ".");
  }

  private static String place(URI file, int line) {
    return Markdown.escape(URI.decode(file.lastSegment())) + " line " + line;
  }
}
