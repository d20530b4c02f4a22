// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import java.util.List;
import java.util.Set;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Ports;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * One way to write a policy: an object a paragraph, a property a line, four blanks a level, one
 * blank between words. Comments stay where they are.
 */
public class PolicyFormatter extends AbstractJavaFormatter {
  private static final Set<String> LIST_ENDS = Set.of("versions", "ciphers", "no", "verbatim", "}");

  @Override
  public ITextReplacer createCommentReplacer(IComment comment) {
    return new CommentText(comment);
  }

  @Override
  public WhitespaceReplacer createWhitespaceReplacer(
      ITextSegment whitespace, IHiddenRegionFormatting formatting) {
    return new SpaceBehindComment(whitespace, formatting);
  }

  @Override
  public ITextReplacer createHiddenRegionReplacer(
      IHiddenRegion region, IHiddenRegionFormatting formatting) {
    return new SpaceWithComments(region, formatting);
  }

  /** Objects stand apart by one blank line at least. */
  protected void format(PolicyFile file, IFormattableDocument document) {
    List<PolicyObject> objects = file.getObjects();
    if (objects.isEmpty()) {
      return;
    }
    ISemanticRegion start =
        textRegionExtensions
            .regionForEObject(objects.get(0))
            .getSemanticRegions()
            .iterator()
            .next();
    if (start.getPreviousHiddenRegion().containsComment()) {
      document.prepend(start, space -> space.setNewLines(1, 1, 2));
    } else {
      document.prepend(start, space -> space.noSpace());
    }
    for (PolicyObject object : objects) {
      document.format(object);
      boolean last = object == objects.get(objects.size() - 1);
      document.append(object, space -> space.setNewLines(last ? 1 : 2, last ? 1 : 2, last ? 1 : 2));
    }
  }

  /** Key ring and traffic types, each on a line. */
  protected void format(TrafficDescriptor descriptor, IFormattableDocument document) {
    block(descriptor, document);
    member(descriptor.getKeyRing(), document);
    descriptor.getTrafficTypes().forEach(type -> member(type, document));
  }

  /** The conditions on one line, the rest in a block. */
  protected void format(TrafficType type, IFormattableDocument document) {
    boolean hasBlock = regionFor(type).keyword("{") != null;
    if (hasBlock) {
      block(type, document);
      for (String word : List.of("application", "secondary", "sysplex", "handshake")) {
        for (ISemanticRegion property : regionFor(type).keywords(word)) {
          document.prepend(property, space -> space.setNewLines(1, 1, 2));
          document.append(property, space -> space.oneSpace());
        }
      }
      for (ISemanticRegion last : regionFor(type).keywords("caching")) {
        document.prepend(last, space -> space.oneSpace());
      }
      for (ISemanticRegion middle : regionFor(type).keywords("timeout")) {
        document.surround(middle, space -> space.oneSpace());
      }
    } else {
      oneLine(type, document);
    }
    type.getVerbatims().forEach(block -> member(block, document));
    document.format(type.getLocalPorts());
    document.format(type.getRemotePorts());
  }

  /** Ports with commas between them, all on one line. */
  protected void format(Ports ports, IFormattableDocument document) {
    for (ISemanticRegion comma : regionFor(ports).keywords(",")) {
      document.prepend(comma, space -> space.noSpace());
      document.append(comma, space -> space.oneSpace());
    }
  }

  /** Versions and ciphers, each list on a line of its own. */
  protected void format(SecurityLevel level, IFormattableDocument document) {
    block(level, document);
    for (String word : List.of("versions", "ciphers")) {
      for (ISemanticRegion list : regionFor(level).keywords(word)) {
        document.prepend(list, space -> space.setNewLines(1, 1, 2));
        document.append(list, space -> space.oneSpace());
        document.interior(list, endOf(list), space -> space.indent());
      }
    }
    for (ISemanticRegion word : regionFor(level).keywords("no")) {
      document.prepend(word, space -> space.setNewLines(1, 1, 2));
      document.append(word, space -> space.oneSpace());
    }
    commas(level, document);
    level.getVerbatims().forEach(block -> member(block, document));
  }

  /** A parameter a line. */
  protected void format(Verbatim block, IFormattableDocument document) {
    block(block, document);
    block.getLines().forEach(line -> member(line, document));
  }

  /** Keyword and value on one line. */
  protected void format(VerbatimLine line, IFormattableDocument document) {
    oneLine(line, document);
  }

  /** What follows a list that begins with a keyword. */
  private static ISemanticRegion endOf(ISemanticRegion list) {
    ISemanticRegion end = list.getNextSemanticRegion();
    while (!LIST_ENDS.contains(end.getText())) {
      end = end.getNextSemanticRegion();
    }
    return end;
  }

  /** A row a line. */
  protected void format(RequirementMap map, IFormattableDocument document) {
    block(map, document);
    map.getRows().forEach(row -> member(row, document));
  }

  /** The arrow stands between blanks. */
  protected void format(RequirementRow row, IFormattableDocument document) {
    document.surround(regionFor(row).keyword("->"), space -> space.oneSpace());
  }

  /** The addresses stay on the lines that the author chose. */
  protected void format(AddressGroup group, IFormattableDocument document) {
    block(group, document);
    ISemanticRegion open = regionFor(group).keyword("{");
    if (open != null && !group.getAddresses().isEmpty()) {
      document.append(open, space -> space.setNewLines(1, 1, 2));
    }
    commas(group, document);
  }

  /** Key ring, trace and stacks, each on a line. */
  protected void format(Image image, IFormattableDocument document) {
    block(image, document);
    member(image.getKeyRing(), document);
    for (ISemanticRegion trace : regionFor(image).keywords("trace")) {
      document.prepend(trace, space -> space.setNewLines(1, 1, 2));
      document.append(trace, space -> space.oneSpace());
    }
    image.getStacks().forEach(stack -> member(stack, document));
  }

  /** Key ring and rules, each on a line. */
  protected void format(Stack stack, IFormattableDocument document) {
    block(stack, document);
    member(stack.getKeyRing(), document);
    stack.getRules().forEach(rule -> member(rule, document));
  }

  /** Endpoints and map, each on a line. */
  protected void format(ConnectivityRule rule, IFormattableDocument document) {
    block(rule, document);
    for (String word : List.of("local", "remote", "map")) {
      for (ISemanticRegion property : regionFor(rule).keywords(word)) {
        document.prepend(property, space -> space.setNewLines(1, 1, 2));
        document.append(property, space -> space.oneSpace());
      }
    }
    document.format(rule.getLocal());
    document.format(rule.getRemote());
  }

  /** On one line. */
  protected void format(Endpoint endpoint, IFormattableDocument document) {
    oneLine(endpoint, document);
    ISemanticRegion scope = regionFor(endpoint).feature(PolicyPackage.Literals.ENDPOINT__SCOPE);
    if (scope != null) {
      document.addReplacer(new OneBlankBetweenWords(scope));
    }
  }

  /** On one line. */
  protected void format(KeyRing keyRing, IFormattableDocument document) {
    oneLine(keyRing, document);
  }

  private void member(EObject member, IFormattableDocument document) {
    if (member != null) {
      document.prepend(member, space -> space.setNewLines(1, 1, 2));
      document.format(member);
    }
  }

  /** The head on one line, and the braces: one blank before, what is inside indented. */
  private void block(EObject object, IFormattableDocument document) {
    ISemanticRegion open = regionFor(object).keyword("{");
    ISemanticRegion close = regionFor(object).keyword("}");
    if (open == null || close == null) {
      return;
    }
    onOneLine(textRegionExtensions.allSemanticRegions(object), open, document);
    boolean empty =
        open.getNextSemanticRegion() == close && !open.getNextHiddenRegion().containsComment();
    document.prepend(close, empty ? space -> space.noSpace() : space -> space.setNewLines(1, 1, 1));
    document.interior(open, close, space -> space.indent());
  }

  private void oneLine(EObject object, IFormattableDocument document) {
    onOneLine(textRegionExtensions.allSemanticRegions(object), null, document);
  }

  /** One blank before every word but the first, up to and with the last one. */
  private void onOneLine(
      Iterable<ISemanticRegion> words, ISemanticRegion last, IFormattableDocument document) {
    boolean first = true;
    for (ISemanticRegion word : words) {
      if (!first && !",".equals(word.getText())) {
        document.prepend(word, space -> space.oneSpace());
      }
      first = false;
      if (word == last) {
        return;
      }
    }
  }

  private void commas(EObject object, IFormattableDocument document) {
    for (ISemanticRegion comma : regionFor(object).keywords(",")) {
      document.prepend(comma, space -> space.noSpace());
      document.append(comma, space -> space.setNewLines(0, 0, 1));
      document.append(comma, space -> space.setSpace(" "));
    }
  }
}
