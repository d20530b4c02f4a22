// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.answers.InForce;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.SuiteChoice;
import org.attls.analysis.answers.VersionChoice;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatSetting;
import org.attls.policy.project.ExplanationSource;

/**
 * Tells programs what holds for the connections of a rule.
 *
 * @param policy the policy
 */
record SettingsJson(AnalysedPolicy policy) {
  /** Writes the settings in force, and what can be negotiated if the rule protects. */
  void write(JsonWriter json, EffectiveRule rule) throws IOException {
    Release release = policy.space().release();
    json.name("settings").beginArray();
    for (InForce setting : InForce.of(rule, release)) {
      setting(json, setting);
    }
    json.endArray();
    if (rule.isSecured()) {
      negotiation(json, Negotiation.of(rule, release));
    }
  }

  private void setting(JsonWriter json, InForce setting) throws IOException {
    json.beginObject();
    json.name("keyword").value(setting.codedKeyword());
    json.name("value").value(setting.value().shown());
    json.name("certain").value(setting.certain());
    if (setting.coded().isPresent()) {
      Coded coded = setting.coded().get();
      json.name("action").value(coded.level().statement());
      json.name("lines").beginArray();
      for (FlatSetting line : coded.settings()) {
        json.value(policy.line(line));
      }
      json.endArray();
      sources(json, coded);
    }
    json.endObject();
  }

  private void sources(JsonWriter json, Coded coded) throws IOException {
    if (policy.explanation().isPresent()) {
      json.name("sources").beginArray();
      for (FlatSetting line : coded.settings()) {
        Optional<ExplanationSource> source = policy.source(line);
        if (source.isPresent()) {
          JsonAnswer.source(json, source.get());
        }
      }
      json.endArray();
    }
  }

  private static void negotiation(JsonWriter json, Negotiation negotiation) throws IOException {
    json.name("versions").beginArray();
    for (VersionChoice choice : negotiation.versions()) {
      json.beginObject();
      json.name("version").value(choice.version().name());
      json.name("usable").value(choice.usable().word());
      json.name("why").value(choice.why());
      json.endObject();
    }
    json.endArray();
    json.name("suiteList").value(negotiation.list().name().toLowerCase(Locale.ROOT));
    json.name("suites").beginArray();
    for (SuiteChoice suite : negotiation.suites()) {
      json.beginObject();
      json.name("code").value(suite.code());
      json.name("name").value(suite.suite().map(known -> known.name()).orElse(null));
      json.name("usable").value(suite.usable().word());
      json.name("versions").beginArray();
      for (ProtocolVersion version : suite.versions()) {
        json.value(version.name());
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }
}
