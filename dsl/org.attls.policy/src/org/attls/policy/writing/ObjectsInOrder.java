// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.writing;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.serializer.PolicySemanticSequencer;
import org.attls.policy.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.SequenceFeeder;

/**
 * Writes the properties of an object in the order in which people read them, and the values of one
 * list as one. The grammar takes them in any order and several lists, and Xtext would write one
 * list for each value.
 */
public class ObjectsInOrder extends PolicySemanticSequencer {
  private static final List<String> DESCRIPTOR =
      List.of("name", "description", "base", "keyRing", "without", "settings", "trafficTypes");
  private static final List<String> LEVEL =
      List.of(
          "name",
          "description",
          "base",
          "noSecurity",
          "versions",
          "ciphers",
          "settings",
          "verbatims");
  private static final List<String> GROUP = List.of("name", "description", "addresses", "groups");
  private static final List<String> IMAGE =
      List.of(
          "name",
          "description",
          "release",
          "keyRing",
          "symbols",
          "settings",
          "rings",
          "agent",
          "stacks");
  private static final List<String> STACK =
      List.of(
          "name",
          "description",
          "keyRing",
          "symbols",
          "addresses",
          "settings",
          "policyFile",
          "configurationFile",
          "servers",
          "entries",
          "expectations");
  private static final List<String> RULE =
      List.of(
          "application",
          "name",
          "description",
          "disabled",
          "local",
          "remote",
          "map",
          "rows",
          "keyRing",
          "times",
          "priority",
          "settings",
          "rowSettings");
  private static final List<String> ROW =
      List.of("trafficDescriptor", "times", "priority", "settings");

  private final PolicyGrammarAccess grammar;
  private final Set<String> keywordSettings;

  /** Learns from the grammar which settings have a word of the language as their value. */
  @Inject
  public ObjectsInOrder(PolicyGrammarAccess grammar) {
    this.grammar = grammar;
    keywordSettings = SettingPhrases.of(grammar.getKeywordSettingNameRule());
  }

  @Override
  protected void sequence_TrafficDescriptor(ISerializationContext context, TrafficDescriptor it) {
    write(context, it, grammar.getTrafficDescriptorRule(), DESCRIPTOR);
  }

  @Override
  protected void sequence_SecurityLevel(ISerializationContext context, SecurityLevel it) {
    write(context, it, grammar.getSecurityLevelRule(), LEVEL);
  }

  @Override
  protected void sequence_AddressGroup(ISerializationContext context, AddressGroup it) {
    write(context, it, grammar.getAddressGroupRule(), GROUP);
  }

  @Override
  protected void sequence_Image(ISerializationContext context, Image it) {
    write(context, it, grammar.getImageRule(), IMAGE);
  }

  @Override
  protected void sequence_Stack(ISerializationContext context, Stack it) {
    write(context, it, grammar.getStackRule(), STACK);
  }

  @Override
  protected void sequence_ConnectivityRule(ISerializationContext context, ConnectivityRule it) {
    write(context, it, grammar.getConnectivityRuleRule(), RULE);
  }

  @Override
  protected void sequence_RowSettings(ISerializationContext context, RowSettings it) {
    write(context, it, grammar.getRowSettingsRule(), ROW);
  }

  @Override
  protected void sequence_Setting(ISerializationContext context, Setting setting) {
    SequenceFeeder feeder = createSequencerFeeder(context, setting);
    List<Assignment> names = assignments(grammar.getSettingRule(), "name");
    List<Assignment> values = assignments(grammar.getSettingRule(), "values");
    boolean keyword = keywordSettings.contains(setting.getName());
    accept(feeder, keyword ? names.getLast() : names.getFirst(), setting.getName(), -1);
    for (int i = 0; i < setting.getValues().size(); i++) {
      Assignment place = keyword ? values.getLast() : values.get(i == 0 ? 0 : 1);
      accept(feeder, place, setting.getValues().get(i), i);
    }
    feeder.finish();
  }

  private void write(
      ISerializationContext context, EObject object, ParserRule rule, List<String> features) {
    SequenceFeeder feeder = createSequencerFeeder(context, object);
    boolean more = false;
    for (String name : features) {
      EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
      if (object.eIsSet(feature)) {
        List<Assignment> places = assignments(rule, name);
        if (feature.isMany()) {
          // Addresses and the groups among them are one list.
          more =
              list(feeder, places, (List<?>) object.eGet(feature), more && name.equals("groups"));
        } else {
          accept(feeder, places.getFirst(), value(object, feature), -1);
        }
      }
    }
    feeder.finish();
  }

  /** A reference may lead to an object that is not loaded; it need not be, to be written. */
  private static Object value(EObject object, EStructuralFeature feature) {
    return feature instanceof EReference ? object.eGet(feature, false) : object.eGet(feature);
  }

  private static boolean list(
      SequenceFeeder feeder, List<Assignment> places, List<?> values, boolean begun) {
    for (int i = 0; i < values.size(); i++) {
      boolean first = i == 0 && !begun;
      accept(feeder, first ? places.getFirst() : places.getLast(), values.get(i), i);
    }
    return true;
  }

  private static List<Assignment> assignments(ParserRule rule, String feature) {
    return GrammarUtil.containedAssignments(rule).stream()
        .filter(each -> each.getFeature().equals(feature))
        .collect(Collectors.toList());
  }

  private static void accept(SequenceFeeder feeder, Assignment place, Object value, int index) {
    AbstractElement terminal =
        place.getTerminal() instanceof CrossReference reference
            ? reference.getTerminal()
            : place.getTerminal();
    switch (terminal) {
      case Keyword keyword -> feeder.accept(keyword, value);
      case RuleCall call when index < 0 -> feeder.accept(call, value);
      case RuleCall call -> feeder.accept(call, value, index);
      default -> throw new IllegalStateException("no such terminal: " + terminal);
    }
  }
}
