// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.InForce;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.SuiteChoice;
import org.attls.analysis.answers.VersionChoice;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Where;

/**
 * Puts what holds for the connections of a rule into rows.
 *
 * @param policy the policy of the rule
 */
record SettingRows(AskedPolicy policy) {
  /** What can be negotiated, then all settings in force. */
  List<Row> of(EffectiveRule rule) {
    Release release = policy.space().release();
    List<Row> rows = new ArrayList<>();
    if (rule.isSecured()) {
      Negotiation negotiation = Negotiation.of(rule, release);
      rows.add(
          Row.heading(
              "Versions that a partner can negotiate",
              negotiation.versions().stream().map(this::version).toList()));
      rows.add(suites(negotiation));
    }
    rows.add(
        Row.heading(
            "In force at " + release.name(),
            InForce.of(rule, release).stream().flatMap(this::setting).toList()));
    return rows;
  }

  private Row version(VersionChoice choice) {
    Optional<Where> where =
        choice.coded().flatMap(coded -> policy.where(coded.settings().getFirst()));
    return Row.of(choice.version().name(), choice.usable().word() + ": " + choice.why(), where);
  }

  private static Row suites(Negotiation negotiation) {
    String title = "Cipher suites that a partner can negotiate, the preferred one first";
    return switch (negotiation.list()) {
      case DEFAULT ->
          Row.of(
              title, "those of the default list of System SSL, as none is coded", Optional.empty());
      case SUITE_B ->
          Row.of(title, "those that SuiteBProfile chooses; no coded list counts", Optional.empty());
      case CODED ->
          Row.heading(title, negotiation.suites().stream().map(SettingRows::suite).toList());
    };
  }

  private static Row suite(SuiteChoice choice) {
    String versions =
        choice.versions().stream().map(ProtocolVersion::name).collect(Collectors.joining(", "));
    return Row.of(
        choice.suite().map(CipherSuite::name).orElse(choice.code() + ", not known here"),
        choice.usable().word() + (versions.isEmpty() ? "" : ": " + versions),
        Optional.empty());
  }

  private Stream<Row> setting(InForce setting) {
    if (setting.coded().isEmpty()) {
      String origin = setting.certain() ? " (default)" : " (default, not known for certain)";
      return Stream.of(
          Row.of(setting.codedKeyword(), setting.value().shown() + origin, Optional.empty()));
    }
    Coded coded = setting.coded().get();
    boolean list = coded.value() instanceof EffectiveValue.Items;
    return coded.settings().stream()
        .map(
            line ->
                Row.of(
                    line.parameter().orElseThrow().keyword(),
                    (list ? line.value() : coded.value().shown())
                        + " ("
                        + coded.level().statement()
                        + ")",
                    policy.where(line)));
  }
}
