// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.findings.SuppressionReader;
import org.attls.model.policy.PolicyFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Finds the decisions of authors in the comments of a policy: {@code // suppress ATTLS0703: the
 * reason}. One is for the object, block or line that begins on its own line or, where nothing else
 * stands there, on the next line that is neither blank nor a comment.
 */
public final class AuthoredSuppressions {
  private final String file;
  private final Lines lines;
  private final int length;
  private final TreeSet<Integer> written = new TreeSet<>();
  private final Map<Integer, Integer> ends = new HashMap<>();

  private AuthoredSuppressions(String file, Lines lines, int length) {
    this.file = file;
    this.lines = lines;
    this.length = length;
  }

  /**
   * Reads all comments of a file.
   *
   * @param resource the file
   * @param file its name, as it is to stand in places
   */
  public static SuppressionReader read(XtextResource resource, String file) {
    SuppressionReader reader = new SuppressionReader();
    if (resource.getParseResult() == null) {
      return reader;
    }
    ICompositeNode root = resource.getParseResult().getRootNode();
    String text = root.getText();
    if (SuppressionReader.mayBeIn(text)) {
      new AuthoredSuppressions(file, Lines.of(text), text.length()).read(root, reader);
    }
    return reader;
  }

  private void read(ICompositeNode root, SuppressionReader reader) {
    BidiTreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
    while (nodes.hasNext()) {
      INode node = nodes.next();
      if (node instanceof ILeafNode leaf && !leaf.isHidden()) {
        written.add(line(node));
      }
      EObject object = node.hasDirectSemanticElement() ? node.getSemanticElement() : null;
      if (object != null && !(object instanceof PolicyFile)) {
        ends.merge(line(node), node.getEndOffset(), Math::max);
      }
    }
    for (ILeafNode leaf : root.getLeafNodes()) {
      if (leaf.isHidden() && leaf.getGrammarElement() instanceof TerminalRule rule) {
        switch (rule.getName()) {
          case "SL_COMMENT", "HASH_COMMENT" -> read(leaf, reader);
          default -> {}
        }
      }
    }
  }

  private int line(INode node) {
    return lines.place(file, node.getOffset(), 0).line();
  }

  private void read(ILeafNode leaf, SuppressionReader reader) {
    String comment = leaf.getText().stripTrailing();
    int begin = 0;
    while (begin < comment.length() && "/#".indexOf(comment.charAt(begin)) >= 0) {
      begin++;
    }
    if (SuppressionReader.isOne(comment.substring(begin))) {
      Place place = lines.place(file, leaf.getOffset(), comment.length());
      reader.read(comment.substring(begin), place, scope(place.line()));
    }
  }

  private Place scope(int comment) {
    Integer line = written.ceiling(comment);
    if (line == null) {
      return lines.place(file, length, 0);
    }
    int start = lines.offset(line, 1);
    int end = start + lines.text(line).length() + 1;
    return lines.place(file, start, Math.max(end, ends.getOrDefault(line, 0)) - start);
  }
}
