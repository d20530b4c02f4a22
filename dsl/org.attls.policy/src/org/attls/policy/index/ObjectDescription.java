// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.index;

import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.SymbolOwner;
import org.attls.policy.naming.Namespaces;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * An object at the top of a file as the index has it. Beside its name the index keeps what findings
 * in other files depend on, so that a build can tell whether these are to be checked anew. It is
 * computed when an index asks for it, and not while somebody types.
 */
public final class ObjectDescription extends EObjectDescription {
  private static final String REFERS_TO = "refersTo";
  private static final String SAYS = "says";
  private static final String SEPARATOR = "\n";

  private final PolicyObject object;
  private String names;
  private String says;

  /** Describes an object under its name. */
  public ObjectDescription(QualifiedName name, PolicyObject object) {
    super(name, object, null);
    this.object = object;
  }

  /** What an object of the index refers to, whether it exists or not. */
  public static List<ObjectName> referencesOf(IEObjectDescription object) {
    String names = object.getUserData(REFERS_TO);
    return names == null ? List.of() : names.lines().map(ObjectName::parse).toList();
  }

  /** The name of an object at the top of a file, and its kind. */
  static ObjectName nameOf(IEObjectDescription object) {
    return ObjectName.of(object.getEClass(), object.getName().getLastSegment());
  }

  /** Stands for all that an object of the index says to other files. */
  static List<Object> content(IEObjectDescription object) {
    return List.of(
        object.getEClass(),
        object.getName(),
        Objects.toString(object.getUserData(REFERS_TO)),
        Objects.toString(object.getUserData(SAYS)));
  }

  @Override
  public String[] getUserDataKeys() {
    return new String[] {REFERS_TO, SAYS};
  }

  @Override
  public String getUserData(String key) {
    if (names == null) {
      INode node = NodeModelUtils.findActualNodeFor(object);
      names = node == null ? "" : String.join(SEPARATOR, names(node, namespaces()));
      says = node == null ? "" : says(node);
    }
    return switch (key) {
      case REFERS_TO -> names;
      case SAYS -> says;
      default -> null;
    };
  }

  /** All that the written names may stand for: what they do depends on what the project has. */
  private static SortedSet<String> names(INode node, Namespaces namespaces) {
    SortedSet<String> names = new TreeSet<>();
    BidiTreeIterator<INode> nodes = node.getAsTreeIterable().iterator();
    while (nodes.hasNext()) {
      INode each = nodes.next();
      if (each.getGrammarElement() instanceof CrossReference reference) {
        String written = NodeModelUtils.getTokenText(each);
        String name = written.startsWith("^") ? written.substring(1) : written;
        String kind = reference.getType().getClassifier().getName();
        for (String candidate : namespaces.candidates(name)) {
          names.add(new ObjectName(kind, candidate).toString());
        }
        nodes.prune();
      }
    }
    return names;
  }

  private Namespaces namespaces() {
    return object.eContainer() instanceof PolicyFile file
        ? Namespaces.of(file)
        : Namespaces.of(object.eResource());
  }

  /** Nothing refers to an image: of what it holds, release and symbols matter elsewhere. */
  private String says(INode node) {
    if (object instanceof Image image) {
      return image.getRelease()
          + symbols(image)
          + image.getStacks().stream().map(ObjectDescription::symbols).toList();
    }
    StringBuilder text = new StringBuilder();
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden()) {
        text.append(leaf.getText()).append(' ');
      }
    }
    return Hashing.murmur3_128().hashUnencodedChars(text).toString();
  }

  private static List<String> symbols(SymbolOwner owner) {
    return owner.getSymbols().stream()
        .map(symbol -> symbol.getName() + '=' + symbol.getValue())
        .toList();
  }
}
