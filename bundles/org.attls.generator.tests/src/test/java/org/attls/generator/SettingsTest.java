// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.findings.Severity;
import org.attls.generator.history.History;
import org.attls.model.facts.FactTable;
import org.attls.model.facts.Release;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.VerbatimOwner;
import org.attls.model.settings.Holder;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.Settings;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setting in every place where it may stand: the generated policy does what it says. */
class SettingsTest {
  private static final Release RELEASE = Release.of("3.2");

  /**
   * A setting with a value that is not the default.
   *
   * @param words the setting
   * @param values its values
   * @param effective what the flat file then says; empty for what is no parameter
   * @param with other settings, or verbatim parameters, that it needs
   */
  record Row(String words, List<String> values, String effective, List<String> with) {}

  private static List<Row> rows() {
    return FactTable.read(
        SettingsTest.class,
        "settings.csv",
        row ->
            new Row(
                row.getField("words"),
                list(row.getField("values"), ";"),
                row.getField("effective"),
                list(row.getField("with"), "\\|")));
  }

  private static List<String> list(String cell, String separator) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator));
  }

  static Stream<Row> parameters() {
    return rows().stream().filter(row -> !row.effective.isEmpty());
  }

  @Test
  void tableHasEverySetting() {
    assertEquals(
        SettingWords.all().stream().map(SettingWords::words).toList(),
        rows().stream().map(Row::words).toList());
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void policyDoesWhatIsAskedFor(Row row) {
    for (Holder holder : words(row).holders()) {
      for (Place place : places(holder)) {
        for (NamingMode mode : NamingMode.values()) {
          Stack stack = Models.small(Lines.inbound().local("443"));
          ((Image) stack.eContainer()).setRelease(RELEASE.name());
          SettingOwner owner = place.in(stack);
          row.with.forEach(other -> add(owner, other));
          Settings.add(owner, row.words, row.values.toArray(String[]::new));
          check(row, PolicyGenerator.generate(stack, mode, History.none()), place.name);
        }
      }
    }
  }

  private static SettingWords words(Row row) {
    return SettingWords.find(row.words).orElseThrow();
  }

  private static void add(SettingOwner owner, String setting) {
    int sign = setting.indexOf('=');
    String words = setting.substring(0, sign);
    String value = setting.substring(sign + 1);
    if (words.startsWith("verbatim ")) {
      String[] verbatim = words.split(" ");
      Models.verbatim((VerbatimOwner) owner, verbatim[1], verbatim[2], value);
    } else {
      Settings.add(owner, words, value);
    }
  }

  private static void check(Row row, GeneratedPolicy generated, String place) {
    FlatPolicy policy = FlatPolicy.read(generated.text());
    EffectiveRule rule = EffectiveRule.of(policy).getFirst();
    String where = row.words + " in " + place + ":\n" + generated.text();
    assertEquals(Optional.of(row.effective), effective(rule, words(row)), where);
    assertEquals(
        List.of(),
        FlatChecks.check(policy, Optional.of(RELEASE)).stream()
            .filter(fault -> fault.severity() == Severity.ERROR)
            .toList(),
        where);
    assertEquals(generated.text().lines().count(), generated.sources().size(), where);
  }

  private static Optional<String> effective(EffectiveRule rule, SettingWords words) {
    if (words.statement().equals("IpTimeCondition")) {
      return Optional.ofNullable(
          rule.conditions().times().getFirst().parameters().get(words.keyword()));
    }
    return Optional.ofNullable(rule.coded().get(words.keyword()))
        .map(Coded::value)
        .map(SettingsTest::text);
  }

  private static String text(EffectiveValue value) {
    return switch (value) {
      case EffectiveValue.Single single -> single.text();
      case EffectiveValue.Items items -> items.items().toString();
      case EffectiveValue.Secret secret -> "secret";
      case EffectiveValue.Default none -> "default";
    };
  }

  /** An object that may hold a setting. */
  private record Place(String name, Function<Stack, SettingOwner> owner) {
    SettingOwner in(Stack stack) {
      return owner.apply(stack);
    }
  }

  private static List<Place> places(Holder holder) {
    return switch (holder) {
      case LEVEL -> List.of(new Place("level", stack -> row(stack).getSecurityLevel()));
      case TYPE ->
          List.of(
              new Place("descriptor", stack -> row(stack).getTrafficDescriptor()),
              new Place(
                  "type", stack -> row(stack).getTrafficDescriptor().getTrafficTypes().getFirst()));
      case RULE ->
          List.of(new Place("rule", SettingsTest::rule), new Place("row", SettingsTest::ofRow));
      case IMAGE -> List.of(new Place("image", stack -> (Image) stack.eContainer()));
      case STACK -> List.of(new Place("stack", stack -> stack));
      case TIME -> List.of(new Place("time", SettingsTest::time));
    };
  }

  private static ConnectivityRule rule(Stack stack) {
    return stack.getRules().getFirst();
  }

  private static RequirementRow row(Stack stack) {
    return rule(stack).getMap().getRows().getFirst();
  }

  private static RowSettings ofRow(Stack stack) {
    RowSettings settings = PolicyFactory.eINSTANCE.createRowSettings();
    settings.setTrafficDescriptor(row(stack).getTrafficDescriptor());
    rule(stack).getRowSettings().add(settings);
    return settings;
  }

  private static TimeCondition time(Stack stack) {
    TimeCondition time = PolicyFactory.eINSTANCE.createTimeCondition();
    time.setName("TIME");
    rule(stack).getTimes().add(time);
    return time;
  }
}
