// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.TextChange;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * A finding in a file that is open for editing.
 *
 * @param resource the file
 * @param code what was found
 * @param message the message of the finding
 * @param data the data that the check gave for fixes
 * @param offset where it was found, in UTF-16 units from 0
 * @param length the length of the text that it is about
 */
public record Problem(
    XtextResource resource,
    FindingCode code,
    String message,
    List<String> data,
    int offset,
    int length) {

  /** The problem that an issue of the validator is; empty if its code is not in the catalogue. */
  public static Optional<Problem> of(Issue issue, XtextResource resource) {
    if (issue.getCode() == null || issue.getOffset() == null || issue.getLength() == null) {
      return Optional.empty();
    }
    List<String> data = issue.getData() == null ? List.of() : List.of(issue.getData());
    return FindingCode.find(issue.getCode())
        .map(
            code ->
                new Problem(
                    resource,
                    code,
                    issue.getMessage(),
                    data,
                    issue.getOffset(),
                    issue.getLength()));
  }

  /** The whole text of the file. */
  String text() {
    return resource.getParseResult().getRootNode().getText();
  }

  /** The text that the finding is about. */
  String found() {
    return text().substring(offset, end());
  }

  int end() {
    return Math.min(offset + length, text().length());
  }

  URI file() {
    return resource.getURI();
  }

  /** The innermost object of a type that the place of the finding is in. */
  <T extends EObject> Optional<T> object(Class<T> type) {
    return Spot.at(resource, offset).map(spot -> EcoreUtil2.getContainerOfType(spot.owner(), type));
  }

  /** The text that the check suggests, if it gave one. */
  Optional<String> suggestion(int index) {
    return index < data.size() && !data.get(index).isEmpty()
        ? Optional.of(data.get(index))
        : Optional.empty();
  }

  /** The change that puts another text in the place of the one that the finding is about. */
  TextChange replacement(String text) {
    return new TextChange(file(), offset, end() - offset, text);
  }
}
