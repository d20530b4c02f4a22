// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;

/** Leads between Xtext's issues and findings. */
public final class Issues {
  private Issues() {}

  /**
   * The finding that an issue is.
   *
   * @param issue an issue of the validator
   * @param file the name of the file
   * @param lines the lines of its text
   */
  public static Finding finding(Issue issue, String file, Lines lines) {
    FindingCode code =
        issue.getCode() == null
            ? FindingCode.SYNTAX
            : FindingCode.find(issue.getCode()).orElse(FindingCode.SYNTAX);
    Severity severity =
        switch (issue.getSeverity()) {
          case ERROR -> Severity.ERROR;
          case WARNING -> Severity.WARNING;
          default -> Severity.INFO;
        };
    int offset = issue.getOffset() == null ? 0 : issue.getOffset();
    int length = issue.getLength() == null ? 0 : issue.getLength();
    List<String> data = issue.getData() == null ? List.of() : List.of(issue.getData());
    return new Finding(code, severity, issue.getMessage(), lines.place(file, offset, length), data);
  }

  /**
   * The issue for a finding.
   *
   * @param finding what was found
   * @param file the file that it is in
   * @param lines the lines of its text
   */
  static Issue issue(Finding finding, URI file, Lines lines) {
    int start = lines.offset(finding.place().line(), finding.place().column());
    int end = lines.offset(finding.place().endLine(), finding.place().endColumn());
    Issue.IssueImpl issue = new Issue.IssueImpl();
    issue.setSeverity(
        switch (finding.severity()) {
          case ERROR -> org.eclipse.xtext.diagnostics.Severity.ERROR;
          case WARNING -> org.eclipse.xtext.diagnostics.Severity.WARNING;
          case INFO -> org.eclipse.xtext.diagnostics.Severity.INFO;
        });
    issue.setCode(finding.code().id());
    issue.setType(CheckType.FAST);
    issue.setMessage(finding.message());
    issue.setOffset(start);
    issue.setLength(end - start);
    issue.setLineNumber(finding.place().line());
    issue.setColumn(finding.place().column());
    issue.setLineNumberEnd(finding.place().endLine());
    issue.setColumnEnd(finding.place().endColumn());
    issue.setUriToProblem(file);
    issue.setData(finding.data().toArray(String[]::new));
    return issue;
  }
}
