// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.zos.probe.CertificateFacts;
import org.attls.zos.probe.Contact;
import org.attls.zos.probe.GroupResult;
import org.attls.zos.probe.JudgedChain;
import org.attls.zos.probe.PortPolicy;
import org.attls.zos.probe.ProbeResult;
import org.attls.zos.probe.ProbedSuite;
import org.attls.zos.probe.VersionResult;

/**
 * Tells programs what a port does.
 *
 * @param result what it does
 * @param chains its certificates
 * @param expected what the policy says of it
 * @param findings what is wrong
 */
record ProbeJson(
    ProbeResult result,
    List<JudgedChain> chains,
    Optional<PortPolicy> expected,
    List<Finding> findings) {
  /** The whole answer: one object. */
  String text() {
    return JsonAnswer.of(this::write);
  }

  private void write(JsonWriter json) throws IOException {
    json.name("port").value(result.target().toString());
    json.name("address").value(result.address().map(one -> one.getHostAddress()).orElse(null));
    json.name("starttls").value(result.target().startTls().toString());
    contact(json);
    json.name("handshakes").value(result.handshakes());
    json.name("versions").beginArray();
    for (VersionResult version : result.versions()) {
      version(json, version);
    }
    json.endArray();
    json.name("keyShareGroups").beginArray();
    for (GroupResult group : result.groups()) {
      json.beginObject();
      json.name("code").value(group.group().code());
      json.name("name").value(group.group().name());
      json.name("state").value(word(group.acceptance()));
      json.endObject();
    }
    json.endArray();
    json.name("clientCertificateAsked").value(result.request().isPresent());
    if (result.request().isPresent()) {
      strings(json, "clientAuthorities", result.request().get().authorities());
    }
    strings(json, "notCompleted", result.troubles());
    chains(json);
    if (expected.isPresent()) {
      json.name("rule").value(expected.get().rule().map(PolicyRule::name).orElse(null));
      json.name("ruleCertain").value(expected.get().isCertain());
    }
    findings(json);
  }

  private void contact(JsonWriter json) throws IOException {
    switch (result.contact()) {
      case Contact.Tls tls -> json.name("contact").value("tls");
      case Contact.Clear clear ->
          json.name("contact").value("clear").name("why").value(clear.what());
      case Contact.Unknown none ->
          json.name("contact").value("unknown").name("why").value(none.why());
      case Contact.Unreachable none ->
          json.name("contact").value("unreachable").name("why").value(none.why());
    }
  }

  private static void version(JsonWriter json, VersionResult version) throws IOException {
    json.beginObject();
    json.name("version").value(version.version());
    json.name("state").value(word(version.acceptance()));
    json.name("how").value(version.how());
    suites(json, "accepted", version.accepted());
    suites(json, "refused", version.refused());
    suites(json, "unknown", version.unknown());
    json.endObject();
  }

  private static void suites(JsonWriter json, String name, List<ProbedSuite> suites)
      throws IOException {
    json.name(name).beginArray();
    for (ProbedSuite suite : suites) {
      json.beginObject();
      json.name("code").value(suite.code());
      json.name("name").value(suite.name());
      json.endObject();
    }
    json.endArray();
  }

  private void chains(JsonWriter json) throws IOException {
    json.name("chains").beginArray();
    for (JudgedChain chain : chains) {
      json.beginObject();
      json.name("trust").value(word(chain.trust().state()));
      json.name("trustReason").value(chain.trust().why());
      json.name("name").value(chain.name());
      json.name("named").value(chain.named());
      json.name("certificates").beginArray();
      for (CertificateFacts one : chain.certificates()) {
        json.beginObject();
        json.name("subject").value(one.subject());
        json.name("issuer").value(one.issuer());
        strings(json, "names", one.names());
        json.name("notBefore").value(one.from().toString());
        json.name("notAfter").value(one.to().toString());
        json.name("key").value(one.key());
        json.name("signature").value(one.signature());
        json.name("sha256").value(one.fingerprint());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }

  private void findings(JsonWriter json) throws IOException {
    json.name("findings").beginArray();
    for (Finding finding : findings) {
      json.beginObject();
      json.name("code").value(finding.code().id());
      json.name("severity").value(finding.severity().word());
      json.name("message").value(finding.message());
      json.name("advice").value(finding.code().advice());
      json.name("file").value(finding.place().file());
      json.name("line").value(finding.place().line());
      json.endObject();
    }
    json.endArray();
  }

  private static void strings(JsonWriter json, String name, List<String> texts) throws IOException {
    json.name(name).beginArray();
    for (String text : texts) {
      json.value(text);
    }
    json.endArray();
  }

  private static String word(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
