// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Release;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.testing.Language;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;

/** The checks take all images to have another release, and their own again. */
class TargetReleaseTest {
  private static final String POLICY =
      """
      traffic descriptor T { inbound local 1 { sysplex ticket caching } }
      security level L { versions TLSv1.2, TLSv1.3 middlebox compatibility }
      requirement map M { T -> L }
      image SYS1 release 3.1 {
          key ring "R"
          stack TCPIP { connectivity rule R { local all IPv4 remote all IPv4 map M } }
      }
      """;

  @Test
  void checksFollowIt() {
    PolicyProject project = Language.open(Language.file("test.attls", POLICY));
    ResourceSet files = project.resource("test.attls").getResourceSet();
    assertEquals(List.of(), codes(project));

    TargetRelease.replace(files, Release.of("V2R3"));
    assertEquals(
        List.of(
            FindingCode.PARAMETER_NOT_IN_RELEASE,
            FindingCode.VERSION_NOT_IN_RELEASE,
            FindingCode.PARAMETER_MAYBE_NOT_IN_RELEASE),
        codes(project));

    TargetRelease.restore(files);
    assertEquals(List.of(), codes(project));
  }

  private static List<FindingCode> codes(PolicyProject project) {
    return project.findings().stream().map(Finding::code).toList();
  }
}
