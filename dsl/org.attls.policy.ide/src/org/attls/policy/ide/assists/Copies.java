// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.assists;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.ide.fixes.Layout;
import org.attls.policy.ide.rename.Renaming;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.attls.policy.ide.text.TextChange;
import org.attls.policy.ide.text.Words;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/**
 * Makes a new object of another one: a copy under a new name, or an object that extends it. From a
 * reference the new object is put into this file and the reference changed to it, so that an object
 * of the library or of another file can be adapted.
 */
@Singleton
public class Copies {
  @Inject private Renaming renaming;
  @Inject private Words words;

  /** Copies the object that the word at a place names; empty if it names none. */
  public Optional<Assist> copy(XtextResource resource, int offset) {
    return Spot.at(resource, offset)
        .flatMap(spot -> Targets.of(spot).map(object -> copy(object, spot, resource)));
  }

  /** Makes an object that extends the level or descriptor that the word at a place names. */
  public Optional<Assist> extend(XtextResource resource, int offset) {
    return Spot.at(resource, offset)
        .flatMap(
            spot ->
                Targets.of(spot)
                    .filter(
                        each -> each instanceof SecurityLevel || each instanceof TrafficDescriptor)
                    .map(object -> extend(object, spot, resource)));
  }

  private Assist copy(Named object, Spot spot, XtextResource resource) {
    String name = renaming.free(object, spot.owner());
    CopiedText text = CopiedText.of(object, words.written(name), resource);
    String title = "Copy " + Kinds.describe(object) + " as " + name;
    return assist(title, object, text, spot, resource);
  }

  private Assist extend(Named object, Spot spot, XtextResource resource) {
    String name = renaming.free(object, spot.owner());
    String head = Kinds.of(object.eClass()) + " ";
    String written = words.written(name);
    String end = Layout.lineEnd(resource.getParseResult().getRootNode().getText());
    String base =
        isReference(object, spot)
            ? NodeModelUtils.getTokenText(spot.node())
            : words.written(object.getName());
    CopiedText text =
        new CopiedText(
            head + written + " extends " + base + " {" + end + "}", head.length(), written);
    String title = "Extend " + Kinds.describe(object) + " as " + name;
    return assist(title, object, text, spot, resource);
  }

  private static boolean isReference(Named object, Spot spot) {
    return spot.owner() != object;
  }

  private static Assist assist(
      String title, Named object, CopiedText made, Spot spot, XtextResource resource) {
    boolean reference = isReference(object, spot);
    EObject after =
        reference ? EcoreUtil2.getContainerOfType(spot.owner(), PolicyObject.class) : object;
    INode node = NodeModelUtils.findActualNodeFor(after);
    String text = node.getRootNode().getText();
    boolean ownLine = Stretch.beginsLine(text, node.getOffset());
    String end = Layout.lineEnd(text);
    String gap =
        after instanceof PolicyObject
            ? end + end
            : ownLine ? end + Layout.indentation(text, node.getOffset()) : " ";
    int at = Stretch.of(node).end();
    List<TextChange> changes = new ArrayList<>();
    int moved = 0;
    if (reference) {
      INode old = spot.node();
      changes.add(new TextChange(resource.getURI(), old.getOffset(), old.getLength(), made.name()));
      moved = made.name().length() - old.getLength();
    }
    changes.add(new TextChange(resource.getURI(), at, 0, gap + made.text()));
    int nameAt = at + moved + gap.length() + made.nameAt();
    return new Assist(title, changes, Optional.of(new TextRegion(nameAt, made.name().length())));
  }
}
