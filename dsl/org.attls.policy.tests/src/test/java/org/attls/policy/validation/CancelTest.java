// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.testing.Language;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;

/** Checking stops as soon as nobody wants the findings any more. */
class CancelTest {
  private static final String IMAGE =
      """
      image SYS1 release V2R5 {
          key ring "RING"
          stack TCPIP {
              connectivity rule R { local all remote 10.0.0.1 map M }
          }
      }
      requirement map M { TN -> GOLD }
      """;

  private static final String OBJECTS =
      """
      traffic descriptor TN { inbound local 23 }
      security level GOLD { versions TLSv1.2 }
      """;

  @Test
  void stopsWheneverItAsks() {
    AtomicInteger all = new AtomicInteger();
    validate(image(), () -> all.incrementAndGet() < 0);
    assertTrue(all.get() > 10, all::toString);
    for (int i = 0; i < all.get(); i++) {
      AtomicInteger left = new AtomicInteger(i);
      XtextResource image = image();
      assertThrows(
          OperationCanceledError.class, () -> validate(image, () -> left.getAndDecrement() <= 0));
      assertTrue(left.get() >= -2, left::toString);
    }
  }

  @Test
  void asksForEveryFileOfTheProject() {
    AtomicInteger one = new AtomicInteger();
    validate(image(), () -> one.incrementAndGet() < 0);
    AtomicInteger two = new AtomicInteger();
    validate(
        Language.open(
                Language.file("image.attls", IMAGE),
                Language.file("more.attls", "// nothing"),
                Language.file("objects.attls", OBJECTS))
            .resource("image.attls"),
        () -> two.incrementAndGet() < 0);
    assertEquals(1, two.get() - one.get());
  }

  private static XtextResource image() {
    PolicyProject project =
        Language.open(Language.file("image.attls", IMAGE), Language.file("objects.attls", OBJECTS));
    return project.resource("image.attls");
  }

  private static void validate(XtextResource resource, CancelIndicator cancel) {
    Language.get(IResourceValidator.class).validate(resource, CheckMode.ALL, cancel);
  }
}
