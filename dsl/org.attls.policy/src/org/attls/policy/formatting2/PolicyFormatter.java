// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Image;
import org.attls.model.policy.Import;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Ports;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.SharedRulesUse;
import org.attls.model.policy.Stack;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * One way to write a policy: an object a paragraph, a property a line, four blanks a level, one
 * blank between words. Comments stay where they are.
 */
public class PolicyFormatter extends ExpectationFormatter {
  /** Namespace and imports are lines; objects stand apart by one blank line at least. */
  protected void format(PolicyFile file, IFormattableDocument document) {
    List<ISemanticRegion> starts = new ArrayList<>(regionFor(file).keywords("namespace"));
    starts.forEach(word -> document.append(word, space -> space.oneSpace()));
    file.getImports().forEach(each -> starts.add(begin(each, document)));
    Set<ISemanticRegion> heads = Set.copyOf(starts);
    file.getObjects().forEach(each -> starts.add(begin(each, document)));
    starts.sort(Comparator.comparingInt(ISemanticRegion::getOffset));
    boolean inHead = false;
    for (ISemanticRegion start : starts) {
      boolean head = heads.contains(start);
      int least = inHead && head ? 1 : 2;
      if (start != starts.getFirst()) {
        document.prepend(start, space -> space.setNewLines(least, least, 2));
      } else if (start.getPreviousHiddenRegion().containsComment()) {
        document.prepend(start, space -> space.setNewLines(1, 1, 2));
      } else {
        document.prepend(start, space -> space.noSpace());
      }
      inHead = head;
    }
    if (!starts.isEmpty()) {
      document.append(file, space -> space.setNewLines(1, 1, 1));
    }
  }

  private ISemanticRegion begin(EObject object, IFormattableDocument document) {
    document.format(object);
    return first(object);
  }

  /** On one line. */
  protected void format(Import imported, IFormattableDocument document) {
    oneLine(imported, document);
  }

  /** Settings, key ring and traffic types, each on a line. */
  protected void format(TrafficDescriptor descriptor, IFormattableDocument document) {
    block(descriptor, document);
    lines(descriptor, document, "without");
    lists(descriptor, document, "without");
    members(descriptor.eContents(), document);
  }

  /** The conditions on one line, the rest in a block. */
  protected void format(TrafficType type, IFormattableDocument document) {
    if (regionFor(type).keyword("{") == null) {
      oneLine(type, document);
    } else {
      block(type, document);
    }
    member(type.getKeyRing(), document);
    members(type.getSettings(), document);
    members(type.getVerbatims(), document);
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

  /** Versions, ciphers and settings, each on a line. */
  protected void format(SecurityLevel level, IFormattableDocument document) {
    block(level, document);
    lines(level, document, "versions", "ciphers", "no");
    lists(level, document, "versions", "ciphers");
    members(level.eContents(), document);
  }

  /** The words with one blank between them, and the values, which may go on for several lines. */
  protected void format(Setting setting, IFormattableDocument document) {
    ISemanticRegion words = first(setting);
    document.addReplacer(new OneBlankBetweenWords(words));
    if (!setting.getValues().isEmpty()) {
      document.append(words, space -> space.oneSpace());
      goOn(words, document);
    }
    commas(setting, document);
  }

  /** A parameter a line. */
  protected void format(Verbatim block, IFormattableDocument document) {
    block(block, document);
    members(block.getLines(), document);
  }

  /** Keyword and value on one line. */
  protected void format(VerbatimLine line, IFormattableDocument document) {
    oneLine(line, document);
  }

  /** A row a line. */
  protected void format(RequirementMap map, IFormattableDocument document) {
    block(map, document);
    members(map.getRows(), document);
  }

  /** On one line, the arrow between blanks. */
  protected void format(RequirementRow row, IFormattableDocument document) {
    oneLine(row, document);
  }

  /** The addresses stay on the lines that the author chose. */
  protected void format(AddressGroup group, IFormattableDocument document) {
    block(group, document);
    ISemanticRegion open = regionFor(group).keyword("{");
    if (open != null && !(group.getAddresses().isEmpty() && group.getGroups().isEmpty())) {
      document.append(open, space -> space.setNewLines(1, 1, 2));
    }
    for (ISemanticRegion word : regionFor(group).keywords("group")) {
      if (word.getOffset() > (open == null ? Integer.MAX_VALUE : open.getOffset())) {
        document.append(word, space -> space.oneSpace());
      }
    }
    commas(group, document);
  }

  /** A setting a line. */
  protected void format(TimeCondition time, IFormattableDocument document) {
    block(time, document);
    members(time.getSettings(), document);
  }

  /** A rule a paragraph. */
  protected void format(SharedRules shared, IFormattableDocument document) {
    block(shared, document);
    members(shared.getRules(), document);
  }

  /** Key ring, symbols, settings and stacks, each on a line. */
  protected void format(Image image, IFormattableDocument document) {
    block(image, document);
    members(image.eContents(), document);
  }

  /** On one line. */
  protected void format(Symbol symbol, IFormattableDocument document) {
    oneLine(symbol, document);
  }

  /** Key ring, symbols, addresses, settings and rules, each on a line. */
  protected void format(Stack stack, IFormattableDocument document) {
    block(stack, document);
    lines(stack, document, "addresses", "policy", "configuration");
    words(stack, document, "file");
    lists(stack, document, "addresses");
    members(stack.eContents(), document);
  }

  /** On one line. */
  protected void format(SharedRulesUse use, IFormattableDocument document) {
    oneLine(use, document);
  }

  /** Endpoints, map or row, and settings, each on a line. */
  protected void format(ConnectivityRule rule, IFormattableDocument document) {
    block(rule, document);
    lines(rule, document, "local", "remote", "map", "effective", "priority");
    lists(rule, document, "effective");
    document.format(rule.getLocal());
    document.format(rule.getRemote());
    members(rule.getRows(), document);
    member(rule.getKeyRing(), document);
    members(rule.getSettings(), document);
    members(rule.getRowSettings(), document);
  }

  /** Settings, each on a line. */
  protected void format(RowSettings row, IFormattableDocument document) {
    block(row, document);
    lines(row, document, "effective", "priority");
    lists(row, document, "effective");
    members(row.getSettings(), document);
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
}
