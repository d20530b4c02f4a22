// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.policy.testing.Language;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Findings at the end of a text that ends with a carriage return alone, read in Xtext's own way.
 */
class LastLineTest {
  @ParameterizedTest
  @CsvSource({"image SYS1 {^,1", "image SYS1 {$^,2", "image SYS1 {^$^,2", "image SYS1 {^^,2"})
  void hasTheLineOfTheCarriageReturn(String marked, int line) throws IOException {
    String text = marked.replace('^', '\r').replace('$', '\n');
    XtextResource resource = read(text);
    assertMissingBrace(resource, text.length(), line);
    resource.update(0, 0, "/* */");
    assertMissingBrace(resource, text.length() + 5, line);
    resource.update(text.length() + 5, 0, "}");
    assertEquals(text.length() + 6, resource.getParseResult().getRootNode().getTotalLength());
    assertEquals(List.of(), resource.getErrors());
  }

  private static XtextResource read(String text) throws IOException {
    XtextResource resource =
        (XtextResource)
            Language.get(XtextResourceSet.class).createResource(URI.createURI("attls:/a.attls"));
    resource.load(
        new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    return resource;
  }

  private static void assertMissingBrace(XtextResource resource, int offset, int line) {
    Issue issue =
        Language.get(IResourceValidator.class)
            .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)
            .get(0);
    assertEquals(FindingCode.MISSING_BRACE.id(), issue.getCode());
    assertEquals(offset, issue.getOffset() + issue.getLength());
    assertEquals(line, issue.getLineNumberEnd());
    assertEquals(
        line,
        NodeModelUtils.getLineAndColumn(resource.getParseResult().getRootNode(), offset).getLine());
  }
}
