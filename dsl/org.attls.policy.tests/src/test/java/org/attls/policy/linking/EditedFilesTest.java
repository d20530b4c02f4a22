// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.policy.testing.Language;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.junit.jupiter.api.Test;

/** References between files in memory while one of them is edited. */
class EditedFilesTest {
  private static final String LEVEL = "security level GOLD { versions TLSv1.2 }";
  private static final String MAP = "requirement map M { TN -> GOLD TN -> SILVER }";

  private final XtextResourceSet set = Language.get(XtextResourceSet.class);
  private final PolicyResource levels = read("levels.attls", LEVEL);
  private final PolicyResource maps = read("maps.attls", MAP);

  private PolicyResource read(String name, String text) {
    XtextResource file = (XtextResource) set.createResource(URI.createURI("attls:/" + name));
    try {
      file.load(
          new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return (PolicyResource) file;
  }

  private static PolicyObject object(PolicyResource file) {
    return ((PolicyFile) file.getContents().get(0)).getObjects().get(0);
  }

  private RequirementRow row() {
    return ((RequirementMap) object(maps)).getRows().get(0);
  }

  @Test
  void leadToTheObjectThatReplacesAnother() {
    PolicyObject before = object(levels);
    assertSame(before, row().getSecurityLevel());
    levels.update(LEVEL.indexOf("TLSv1.2"), 0, "TLSv1.3, ");
    assertNotSame(before, object(levels));
    assertSame(object(levels), row().getSecurityLevel());
    levels.update(0, 0, "}");
    assertSame(object(levels), row().getSecurityLevel());
  }

  @Test
  void areAllReferredObjects() {
    List<?> referred = maps.referredObjects();
    assertEquals(4, referred.size());
    assertSame(object(levels), referred.get(1));
    assertTrue(referred.get(3).toString().contains("SecurityLevel"));
  }

  @Test
  void areReportedUntilTheyAreResolved() {
    assertEquals(3, unresolved());
    assertEquals(3, unresolved());
    read("traffic.attls", "traffic descriptor TN { inbound local 23 }");
    ((OnChangeEvictingCache) maps.getCache()).clear(maps);
    assertEquals(1, unresolved());
  }

  private int unresolved() {
    maps.resolveLazyCrossReferences(CancelIndicator.NullImpl);
    List<Resource.Diagnostic> errors = maps.getErrors();
    return errors.size();
  }
}
