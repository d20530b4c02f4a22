// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.attls.generator.PolicyText.Statement;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.SharedRulesUse;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.attls.model.values.PortRange;
import org.junit.jupiter.api.Test;

/** How shared rules, groups in groups, time conditions and derived objects become statements. */
class ObjectsTest {
  private static final PolicyFactory FACTORY = PolicyFactory.eINSTANCE;

  private static List<String> names(PolicyText policy, String keyword) {
    return policy.all(keyword).stream().map(Statement::name).toList();
  }

  private static ConnectivityRule rule(String name, Scene scene) {
    return Models.rule(name, Models.at("all"), Models.at("all"), scene.rule().getMap());
  }

  private static void use(Scene scene, SharedRules shared) {
    SharedRulesUse use = FACTORY.createSharedRulesUse();
    use.setShared(shared);
    scene.stack().getEntries().add(use);
  }

  private static SharedRules shared(ConnectivityRule... rules) {
    SharedRules shared = FACTORY.createSharedRules();
    shared.setName("SHARED");
    shared.getRules().addAll(List.of(rules));
    return shared;
  }

  @Test
  void sharedRulesStandAtTheirPlace() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    use(scene, shared(rule("S1", scene), rule("S2", scene)));
    scene.stack().getEntries().add(rule("LAST", scene));
    assertEquals(
        List.of("R~1", "S1~1", "S2~1", "LAST~1"),
        names(PolicyText.read(scene.generate(NamingMode.COMPATIBLE).text()), "TTLSRule"));
  }

  /** The second time nothing of them can match, but they are there, under names of their own. */
  @Test
  void sharedRulesUsedTwice() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    SharedRules shared = shared(rule("S1", scene));
    use(scene, shared);
    use(scene, shared);
    List<String> rules = names(scene.text(), "TTLSRule");
    assertEquals(3, rules.stream().distinct().count());
    assertEquals(3, rules.size());
  }

  @Test
  void disabledRulesAreLeftOut() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    ConnectivityRule other = rule("OTHER", scene);
    other.setDisabled(true);
    other.setRemote(null);
    scene.stack().getEntries().add(other);
    assertEquals(List.of("R~TD~in443"), names(scene.text(), "TTLSRule"));
  }

  @Test
  void applicationRuleHasItsOwnRow() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    ConnectivityRule rule = scene.rule();
    rule.setApplication(true);
    rule.getRows().add(Models.row(scene.descriptor(), scene.level()));
    rule.setMap(null);
    assertEquals(List.of("R~TD~in443"), names(scene.text(), "TTLSRule"));
    assertEquals("On", scene.coded("TTLSEnabled"));
  }

  @Test
  void groupsInGroupsAreFlat() {
    AddressGroup outer = Models.group("OUTER", "10.0.0.1", "10.0.0.2");
    AddressGroup inner = Models.group("INNER", "10.0.0.2", "10.0.0.3");
    AddressGroup innermost = Models.group("INNERMOST", "10.0.0.4");
    outer.getGroups().addAll(List.of(inner, innermost));
    inner.getGroups().addAll(List.of(innermost, outer, inner));
    Scene scene = Scene.of(Lines.inbound().local("443"));
    scene.rule().setLocal(Models.at(outer));
    PolicyText policy =
        assertTimeoutPreemptively(Duration.ofSeconds(20), scene::text, "a group in itself");
    assertEquals(
        List.of("10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"),
        policy.get("IpAddrGroup", "OUTER").all("Addr"));
    assertEquals(List.of("OUTER"), names(policy, "IpAddrGroup"));
  }

  @Test
  void timeConditionsAreSharedStatements() {
    Scene scene = Scene.of(Lines.inbound().local("443"), Lines.inbound().local("444"));
    var office = Scene.time("OFFICE", "days of week", "mon", "Tuesday", "friday");
    Settings.add(office, "time of day", "08:00-17:00");
    Settings.add(office, "time zone", "local");
    scene
        .rule()
        .getTimes()
        .addAll(List.of(office, Scene.time("MONTHS", "months", "jan", "DECEMBER")));
    PolicyText policy = scene.text();
    assertEquals(List.of("MONTHS", "OFFICE"), names(policy, "IpTimeCondition"));
    assertEquals(List.of("OFFICE", "MONTHS"), policy.rules().getFirst().all("IpTimeConditionRef"));
    assertEquals(List.of("0110010"), policy.get("IpTimeCondition", "OFFICE").all("DayOfWeekMask"));
    assertEquals(
        List.of("100000000001"), policy.get("IpTimeCondition", "MONTHS").all("MonthOfYearMask"));
    assertEquals(List.of(), policy.get("IpTimeCondition", "OFFICE").all("TimeZone"));
    assertEquals(
        List.of("time1", "time2"),
        names(PolicyText.read(scene.generate(NamingMode.COMPATIBLE).text()), "IpTimeCondition"));
  }

  @Test
  void timesOfTheRowReplaceThoseOfTheRule() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    scene.rule().getTimes().add(Scene.time("RULE", "months", "jan"));
    scene.rowSettings().getTimes().add(Scene.time("ROW", "days of month", "31", "last"));
    PolicyText policy = scene.text();
    assertEquals(List.of("ROW"), policy.rules().getFirst().all("IpTimeConditionRef"));
    assertEquals(
        List.of("0".repeat(30) + "11" + "0".repeat(30)),
        policy.get("IpTimeCondition", "ROW").all("DayOfMonthMask"));
  }

  /** One of the conditions is enough, so one that always holds makes the others void. */
  @Test
  void conditionThatAlwaysHoldsIsNone() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    scene.rule().getTimes().add(Scene.time("MONTHS", "months", "jan"));
    scene.rule().getTimes().add(Scene.time("EVER", "time of day", "00:00-24:00"));
    assertEquals(List.of(), scene.text().all("IpTimeCondition"));
  }

  @Test
  void groupActionsSplit() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    SecurityLevel fips = Models.level("FIPS", List.of("TLSv1.2"));
    Settings.add(fips, "FIPS140", "Level2");
    SecurityLevel same = Models.level("SAME", List.of("TLSv1.2"));
    Settings.add(same, "FIPS140", "level2");
    TrafficDescriptor one = Models.descriptor("ONE", Lines.inbound().local("1"));
    TrafficDescriptor two = Models.descriptor("TWO", Lines.inbound().local("2"));
    scene.rule().getMap().getRows().addAll(List.of(Models.row(one, fips), Models.row(two, same)));
    assertEquals(2, scene.text().all("TTLSGroupAction").size());
    ConnectivityRule critical = rule("CRITICAL", scene);
    Settings.add(critical, "group action", "PAYMENTS");
    scene.stack().getEntries().add(critical);
    PolicyText policy = scene.text();
    assertEquals(4, policy.all("TTLSGroupAction").size());
    assertEquals(
        "gAct~On~g.PAYMENTS",
        policy.get("TTLSRule", "CRITICAL~TD~in443").value("TTLSGroupActionRef").orElseThrow());
    assertEquals(
        List.of("gAct1", "gAct2", "gAct3~PAYMENTS", "gAct4~PAYMENTS"),
        names(PolicyText.read(scene.generate(NamingMode.COMPATIBLE).text()), "TTLSGroupAction"));
  }

  @Test
  void uniqueEnvironmentIsNotShared() {
    Scene scene =
        Scene.of(
            Lines.inbound().local("1"), Lines.inbound().local("2"), Lines.inbound().local("3"));
    scene
        .descriptor()
        .getTrafficTypes()
        .subList(0, 2)
        .forEach(type -> Settings.add(type, "unique environment"));
    assertEquals(
        List.of("eAct~TD", "eAct~TD~u.in1", "eAct~TD~u.in2"),
        names(scene.text(), "TTLSEnvironmentAction"));
    assertEquals(
        List.of("eAct1~TD", "eAct2~TD", "eAct3~TD"),
        names(
            PolicyText.read(scene.generate(NamingMode.COMPATIBLE).text()),
            "TTLSEnvironmentAction"));
  }

  @Test
  void derivedObjectsGiveTheirNames() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    scene.type().setName("control");
    Settings.add(scene.level(), "reset cipher timer", "60");
    SecurityLevel level = Models.level("DERIVED", List.of());
    level.setBase(scene.level());
    TrafficDescriptor descriptor = Models.descriptor("MINE", Lines.inbound().local("4021"));
    TrafficType type = descriptor.getTrafficTypes().getFirst();
    type.setName("control");
    type.eUnset(type.eClass().getEStructuralFeature("direction"));
    descriptor.setBase(scene.descriptor());
    scene.rule().getMap().getRows().add(Models.row(descriptor, level));
    PolicyText policy = scene.text();
    assertEquals(List.of("R~MINE~in4021", "R~TD~in443"), names(policy, "TTLSRule"));
    assertEquals(
        List.of("cAct~MINE~in4021~DERIVED", "cAct~TD~in443~LEVEL"),
        names(policy, "TTLSConnectionAction"));
    assertEquals(
        List.of("60"),
        policy.get("TTLSEnvironmentAdvancedParms", "eAdv~MINE~v.DERIVED").all("ResetCipherTimer"));
  }

  @Test
  void symbolsHaveTheValuesOfTheStack() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    scene.image().getSymbols().add(symbol("PORT", "992"));
    scene.image().getSymbols().add(symbol("LABEL", "Label of &SYS"));
    scene.stack().getSymbols().add(symbol("PORT", "2025"));
    scene.type().getLocalPorts().getRanges().set(0, PortRange.valueOf("&PORT"));
    Settings.add(scene.rule(), "certificate label", "&LABEL. X");
    scene.image().setKeyRing(Models.ring("RING&PORT"));
    assertEquals(List.of("R~TD~in2025"), names(scene.text(), "TTLSRule"));
    assertEquals("Label of &SYS X", scene.coded("CertificateLabel"));
    assertEquals("RING2025", scene.coded("Keyring"));
  }

  private static Symbol symbol(String name, String value) {
    Symbol symbol = FACTORY.createSymbol();
    symbol.setName(name);
    symbol.setValue(value);
    return symbol;
  }
}
