// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.RequirementRow;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.testing.Language;
import org.junit.jupiter.api.Test;

/** What references lead to: names are one piece, and ^ is not part of them. */
class ReferencesTest {
  private static final String IMAGE =
      """
      image SYS1 release V2R5 {
          key ring "RING"
          stack TCPIP {
              connectivity rule R { local group ^group remote all map a.b~c-1 }
          }
      }
      requirement map a.b~c-1 { ^stack -> TLSv1.2zOS1.13 }
      """;

  private static final String OBJECTS =
      """
      traffic descriptor ^stack { inbound local 1 }
      security level TLSv1.2zOS1.13 { versions TLSv1.2 }
      address group ^group { 10.0.0.1 }
      """;

  private final PolicyProject project =
      Language.open(Language.file("image.attls", IMAGE), Language.file("objects.attls", OBJECTS));

  @Test
  void leadToOtherFiles() {
    ConnectivityRule rule = project.images().get(0).getStacks().get(0).getRules().get(0);
    PolicyFile objects = (PolicyFile) project.resource("objects.attls").getContents().get(0);
    assertSame(objects.getObjects().get(2), rule.getLocal().getGroup());
    RequirementRow row = rule.getMap().getRows().get(0);
    assertSame(objects.getObjects().get(0), row.getTrafficDescriptor());
    assertSame(objects.getObjects().get(1), row.getSecurityLevel());
    assertEquals(List.of(), Language.findings(project));
  }

  @Test
  void namesAreWithoutTheEscape() {
    ConnectivityRule rule = project.images().get(0).getStacks().get(0).getRules().get(0);
    AddressGroup group = rule.getLocal().getGroup();
    assertEquals("group", group.getName());
    assertEquals("stack", rule.getMap().getRows().get(0).getTrafficDescriptor().getName());
    assertEquals("a.b~c-1", rule.getMap().getName());
  }
}
