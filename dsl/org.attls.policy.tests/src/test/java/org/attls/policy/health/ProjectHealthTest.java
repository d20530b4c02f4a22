// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.InetAddresses;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.health.HealthReport;
import org.attls.health.inventory.HomeAddress;
import org.attls.health.inventory.Inventory;
import org.attls.health.inventory.StackName;
import org.attls.health.profile.Profile;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.Steps;
import org.attls.policy.testing.Language;
import org.junit.jupiter.api.Test;

/** What is said of the stacks of a project. */
class ProjectHealthTest {
  private static final String TWO_STACKS =
      """
      traffic descriptor WEB { inbound local 443 server }
      security level OLD {
          versions TLSv1.2
          ciphers TLS_RSA_WITH_AES_128_GCM_SHA256
      }
      requirement map M { WEB -> OLD }
      image SYS1 release 3.1 {
          key ring "RING"
          stack ONE { connectivity rule A { local 10.0.0.1 remote all map M } }
          stack TWO { connectivity rule B { local 10.0.0.2 remote all map M } }
      }
      """;

  private static ProjectHealth judge(String text, HealthWish wish) {
    PolicyProject project = Language.open(Language.file("x.attls", text));
    return ProjectHealth.of(project, wish, Steps.UNWATCHED);
  }

  private static ProjectHealth judge(String text) {
    return judge(text, HealthWish.PLAIN);
  }

  private static List<FindingCode> codes(ProjectHealth health) {
    return health.findings().stream().map(Finding::code).toList();
  }

  private static long count(ProjectHealth health, FindingCode code) {
    return codes(health).stream().filter(code::equals).count();
  }

  @Test
  void judgesEveryStackAndSaysOnceWhatTheyShare() {
    ProjectHealth health = judge(TWO_STACKS);
    assertEquals(
        List.of("SYS1/ONE", "SYS1/TWO"),
        health.reports().stream().map(HealthReport::subject).toList());
    for (HealthReport report : health.reports()) {
      assertTrue(report.findings().stream().anyMatch(f -> f.code() == FindingCode.SUITE_WEAK));
    }
    assertEquals(1, count(health, FindingCode.SUITE_WEAK), () -> health.findings().toString());
  }

  @Test
  void judgesNoStackOfAPolicyWithErrors() {
    ProjectHealth health = judge(TWO_STACKS.replace("WEB -> OLD", "WEB -> NEW"));
    assertTrue(health.refused());
    assertEquals(List.of(), health.reports());
    assertTrue(codes(health).contains(FindingCode.UNRESOLVED_REFERENCE));
  }

  @Test
  void takesSeveritiesOfTheProfile() {
    Profile strict =
        Profile.all().stream()
            .filter(
                each -> each.severity(FindingCode.HOST_NOT_CHECKED, Severity.INFO) != Severity.INFO)
            .findFirst()
            .orElseThrow();
    String client = TWO_STACKS.replace("inbound local 443 server", "outbound remote 443 client");
    assertEquals(0, count(judge(client), FindingCode.HOST_NOT_CHECKED));
    ProjectHealth health = judge(client, new HealthWish(strict, Inventory.NONE, Optional.empty()));
    Finding finding =
        health.findings().stream()
            .filter(each -> each.code() == FindingCode.HOST_NOT_CHECKED)
            .findFirst()
            .orElseThrow();
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(2, finding.place().line());
    assertTrue(finding.message().startsWith("security level OLD "), finding::message);
  }

  @Test
  void keepsQuietAboutWhatIsSuppressed() {
    String text =
        TWO_STACKS.replace(
            "security level", "// suppress ATTLS0635: the partner is old\nsecurity level");
    ProjectHealth health = judge(text);
    assertEquals(List.of(), codes(health));
    assertEquals(1, health.suppressed().size());
    assertEquals("the partner is old", health.suppressed().getFirst().by().reason());
  }

  @Test
  void saysWhatSuppressesNothing() {
    ProjectHealth health = judge("// suppress ATTLS0703: no longer so\n" + TWO_STACKS);
    assertTrue(codes(health).contains(FindingCode.SUPPRESSES_NOTHING));
  }

  @Test
  void usesTheInventory() {
    Inventory known =
        new Inventory(
            Optional.empty(),
            Optional.of(
                List.of(
                    new HomeAddress(
                        new StackName("SYS1", "ONE"),
                        InetAddresses.forString("10.0.0.9"),
                        Place.start("home.csv")))),
            Optional.empty(),
            Optional.empty());
    ProjectHealth health = judge(TWO_STACKS, new HealthWish(Profile.NONE, known, Optional.empty()));
    assertEquals(1, count(health, FindingCode.NOT_A_HOME_ADDRESS));
  }

  @Test
  void saysOnceWhatSystemsNeed() {
    String text =
        TWO_STACKS
            .replace("443 server", "443 server { sysplex session caching }")
            .replace(
                "requirement map",
                "traffic descriptor B { inbound local 444 server { sysplex session caching } }\n"
                    + "requirement map")
            .replace("WEB -> OLD", "WEB -> OLD B -> OLD");
    assertEquals(1, count(judge(text), FindingCode.SYSPLEX_CACHE_NEEDS));
    String decided =
        text.replace(
            "traffic descriptor B", "// suppress ATTLS0745: it runs\ntraffic descriptor B");
    assertEquals(0, count(judge(decided), FindingCode.SYSPLEX_CACHE_NEEDS));
  }

  @Test
  void takesListedVersionsAsMeant() {
    String listed =
        TWO_STACKS
            .replace("versions TLSv1.2", "versions TLSv1, TLSv1.1, TLSv1.2")
            .replace("GCM_SHA256", "CBC_SHA")
            .replace("release 3.1", "release V2R5");
    assertEquals(0, count(judge(listed), FindingCode.PROTOCOL_DEFAULT));
    // Two versions, each told with the rules of either stack.
    assertEquals(4, count(judge(listed), FindingCode.VERSION_DEPRECATED));
    String left = listed.replace("versions TLSv1, TLSv1.1, TLSv1.2", "versions default");
    assertEquals(1, count(judge(left), FindingCode.PROTOCOL_DEFAULT));
  }

  @Test
  void tellsExpectationsAndThatTrafficHasIpv6() {
    String text = TWO_STACKS + "expect E { traffic WEB must be protected }\n";
    ProjectHealth health =
        judge(text.replace("10.0.0.1", "all IPv4").replace("10.0.0.2", "all IPv4"));
    assertEquals(1, health.reports().getFirst().expectations().size());
    Finding broken =
        health.findings().stream()
            .filter(each -> each.code() == FindingCode.EXPECTATION_BROKEN)
            .findFirst()
            .orElseThrow();
    assertTrue(broken.message().contains("Only IPv6 is concerned"), broken::message);
    ProjectHealth kept =
        judge(
            text.replace("traffic WEB", "inbound local all IPv4 local port 443")
                .replace("10.0.0.1", "all IPv4")
                .replace("10.0.0.2", "all IPv4"));
    assertFalse(codes(kept).contains(FindingCode.EXPECTATION_BROKEN));
  }

  @Test
  void givesUpWhenAsked() {
    PolicyProject project = Language.open(Language.file("x.attls", TWO_STACKS));
    assertThrows(
        CancellationException.class,
        () -> ProjectHealth.of(project, HealthWish.PLAIN, Steps.UNWATCHED, () -> true));
  }
}
