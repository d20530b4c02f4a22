// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.colours;

import com.google.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Strength;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.ide.text.Spot;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

/** Gives every word its colour, by what it is there for. */
public class PolicyColours implements ISemanticHighlightingCalculator {
  private static final Map<EClass, String> DEFINITIONS =
      Map.ofEntries(
          Map.entry(PolicyPackage.Literals.TRAFFIC_DESCRIPTOR, Colour.TRAFFIC_DESCRIPTOR),
          Map.entry(PolicyPackage.Literals.SECURITY_LEVEL, Colour.SECURITY_LEVEL),
          Map.entry(PolicyPackage.Literals.REQUIREMENT_MAP, Colour.REQUIREMENT_MAP),
          Map.entry(PolicyPackage.Literals.ADDRESS_GROUP, Colour.ADDRESS_GROUP),
          Map.entry(PolicyPackage.Literals.IMAGE, Colour.SYSTEM),
          Map.entry(PolicyPackage.Literals.STACK, Colour.SYSTEM),
          Map.entry(PolicyPackage.Literals.CONNECTIVITY_RULE, Colour.CONNECTIVITY_RULE),
          Map.entry(PolicyPackage.Literals.SHARED_RULES, Colour.CONNECTIVITY_RULE),
          Map.entry(PolicyPackage.Literals.TIME_CONDITION, Colour.TIME_CONDITION),
          Map.entry(PolicyPackage.Literals.SYMBOL, Colour.SYMBOL),
          Map.entry(PolicyPackage.Literals.EXPECTATION, Colour.CONNECTIVITY_RULE),
          Map.entry(PolicyPackage.Literals.TRAFFIC_TYPE, Colour.TRAFFIC_TYPE));

  private static final Map<String, String> FEATURES =
      Map.ofEntries(
          Map.entry("trafficDescriptor", Colour.TRAFFIC_DESCRIPTOR),
          Map.entry("traffic", Colour.TRAFFIC_DESCRIPTOR),
          Map.entry("level", Colour.SECURITY_LEVEL),
          Map.entry("securityLevel", Colour.SECURITY_LEVEL),
          Map.entry("map", Colour.REQUIREMENT_MAP),
          Map.entry("group", Colour.ADDRESS_GROUP),
          Map.entry("groups", Colour.ADDRESS_GROUP),
          Map.entry("shared", Colour.CONNECTIVITY_RULE),
          Map.entry("times", Colour.TIME_CONDITION),
          Map.entry("without", Colour.TRAFFIC_TYPE),
          Map.entry("namespace", Colour.SYSTEM),
          Map.entry("database", Colour.STRING),
          Map.entry("stashFile", Colour.STRING),
          Map.entry("token", Colour.STRING),
          Map.entry("priority", Colour.NUMBER),
          Map.entry("description", Colour.STRING),
          Map.entry("ring", Colour.STRING),
          Map.entry("ranges", Colour.NUMBER),
          Map.entry("addresses", Colour.NUMBER),
          Map.entry("address", Colour.NUMBER),
          Map.entry("release", Colour.NUMBER),
          Map.entry("jobName", Colour.APPLICATION),
          Map.entry("userId", Colour.APPLICATION),
          Map.entry("statement", Colour.APPLICATION),
          Map.entry("keyword", Colour.APPLICATION),
          Map.entry("value", Colour.STRING));

  @Inject private OperationCanceledManager cancel;

  @Override
  public void provideHighlightingFor(
      XtextResource resource, IHighlightedPositionAcceptor acceptor, CancelIndicator indicator) {
    if (resource == null || resource.getParseResult() == null) {
      return;
    }
    for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
      cancel.checkCanceled(indicator);
      String[] styles = leaf.isHidden() ? hidden(leaf) : visible(leaf);
      if (styles.length > 0) {
        acceptor.addPosition(leaf.getOffset(), leaf.getText().stripTrailing().length(), styles);
      }
    }
  }

  private static String[] hidden(ILeafNode leaf) {
    return leaf.getGrammarElement() instanceof TerminalRule rule
            && rule.getName().endsWith("COMMENT")
        ? styles(Colour.COMMENT)
        : styles();
  }

  private static String[] visible(ILeafNode leaf) {
    if (leaf.getGrammarElement() == null) {
      return styles();
    }
    Spot spot = Spot.of(leaf);
    if (spot.keyword() != null) {
      char first = leaf.getText().charAt(0);
      return Character.isLetter(first) ? styles(Colour.KEYWORD) : styles();
    }
    return switch (spot.feature()) {
      case "name" -> name(spot);
      case "base" -> styles(DEFINITIONS.get(spot.owner().eClass()));
      case "values" -> styles(value(leaf));
      case "ciphers" ->
          rated(Colour.CIPHER, CipherSuite.find(spot.value()).map(CipherSuite::rating));
      case "versions", "version" ->
          rated(Colour.VERSION, ProtocolVersion.find(spot.value()).map(ProtocolVersion::rating));
      default -> {
        String style = FEATURES.get(spot.feature());
        yield style == null ? styles() : styles(style);
      }
    };
  }

  /** The words of a setting are words of the language, whatever else they may be elsewhere. */
  private static String[] name(Spot spot) {
    String style = DEFINITIONS.get(spot.owner().eClass());
    return style == null ? styles(Colour.KEYWORD) : styles(style, Colour.DEFINITION);
  }

  /** By its first character: a symbol, a number, a word or a text in quotes. */
  private static String value(ILeafNode leaf) {
    char first = leaf.getText().charAt(0);
    if (first == '&') {
      return Colour.SYMBOL;
    }
    return Character.isDigit(first)
        ? Colour.NUMBER
        : Character.isLetter(first) ? Colour.VALUE : Colour.STRING;
  }

  private static String[] rated(String style, Optional<Strength> rating) {
    return rating.map(it -> styles(style, it.word())).orElse(styles(style));
  }

  private static String[] styles(String... styles) {
    return styles;
  }
}
