// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

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
import org.attls.pagent.source.FlatSetting;

/**
 * Tells people what holds for the connections of a rule.
 *
 * @param policy the policy
 */
record SettingsText(AnalysedPolicy policy) {
  /** The settings in force, and what can be negotiated if the rule protects. */
  String of(EffectiveRule rule) {
    Release release = policy.space().release();
    Table settings = new Table();
    InForce.of(rule, release).forEach(setting -> add(settings, setting));
    String text = "\nIn force at " + release.name() + ":\n" + settings;
    return rule.isSecured() ? text + negotiation(Negotiation.of(rule, release)) : text;
  }

  private void add(Table table, InForce setting) {
    if (setting.coded().isEmpty()) {
      String origin = setting.certain() ? "default" : "default, not known for certain";
      table.add(setting.codedKeyword(), setting.value().shown(), origin);
      return;
    }
    Coded coded = setting.coded().get();
    for (FlatSetting line : coded.settings()) {
      table.add(
          line.parameter().orElseThrow().keyword(),
          coded.value() instanceof EffectiveValue.Items ? line.value() : coded.value().shown(),
          policy.place(line) + " for the " + coded.level().statement());
    }
  }

  private String negotiation(Negotiation negotiation) {
    Table versions = new Table();
    for (VersionChoice choice : negotiation.versions()) {
      versions.add(choice.version().name(), choice.usable().word(), told(choice));
    }
    return "\nVersions that a partner can negotiate:\n"
        + versions
        + "\nCipher suites that a partner can negotiate, the preferred one first:\n"
        + suites(negotiation);
  }

  private String told(VersionChoice choice) {
    return choice
        .coded()
        .map(coded -> choice.why() + " (" + policy.place(coded.settings().getFirst()) + ")")
        .orElse(choice.why());
  }

  private static String suites(Negotiation negotiation) {
    return switch (negotiation.list()) {
      case DEFAULT -> "  those of the default list of System SSL, as none is coded\n";
      case SUITE_B -> "  those that SuiteBProfile chooses; no coded list counts\n";
      case CODED -> {
        Table table = new Table();
        for (SuiteChoice suite : negotiation.suites()) {
          table.add(
              suite.code(),
              suite.suite().map(CipherSuite::name).orElse("not known here"),
              suite.usable().word(),
              String.join(", ", suite.versions().stream().map(ProtocolVersion::name).toList()));
        }
        yield table.toString();
      }
    };
  }
}
