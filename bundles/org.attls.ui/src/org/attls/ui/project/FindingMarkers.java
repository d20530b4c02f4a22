// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.Span;
import org.attls.ui.editor.PlacesInText;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** Findings as markers of files, which the views of the workbench show. */
public final class FindingMarkers {
  /** The type of the markers. */
  public static final String TYPE = "org.attls.ui.finding";

  /** The type of the markers of what a health check finds. */
  public static final String HEALTH = "org.attls.ui.health";

  /** The attribute that holds the code of the finding. */
  public static final String CODE = "code";

  /** The attribute that holds the data for quick fixes of what a health check finds, in lines. */
  public static final String DATA = "data";

  private FindingMarkers() {}

  /** Removes all markers of a file, or of what is in a folder or project. */
  static void clear(IResource resource) throws CoreException {
    resource.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
  }

  /** Marks what the language has found. */
  static void add(IFile file, Issue issue) throws CoreException {
    int offset = Objects.requireNonNullElse(issue.getOffset(), 0);
    int length = Objects.requireNonNullElse(issue.getLength(), 0);
    Map<String, Object> attributes =
        attributes(
            issue.getMessage(),
            severity(issue.getSeverity()),
            Objects.requireNonNullElse(issue.getCode(), FindingCode.SYNTAX.id()),
            Objects.requireNonNullElse(issue.getLineNumber(), 1));
    attributes.put(IMarker.CHAR_START, offset);
    attributes.put(IMarker.CHAR_END, offset + length);
    file.createMarker(TYPE, attributes);
  }

  /** Marks what is wrong with a file before the language reads it. */
  static void add(IFile file, Finding finding) throws CoreException {
    file.createMarker(
        TYPE,
        attributes(
            finding.message(), severity(finding), finding.code().id(), finding.place().line()));
  }

  /** Marks what is wrong with a stretch of a flat file. */
  static void add(IFile file, Finding finding, Span span) throws CoreException {
    Map<String, Object> attributes =
        attributes(
            finding.message(), severity(finding), finding.code().id(), finding.place().line());
    attributes.put(IMarker.CHAR_START, span.start());
    attributes.put(IMarker.CHAR_END, span.end());
    file.createMarker(TYPE, attributes);
  }

  /**
   * Marks what a health check finds, in place of what it found before; what another marker of ours
   * says already is passed over.
   *
   * @param content the text of the file, in which the findings are
   */
  public static void addJudged(IFile file, String content, List<Finding> findings)
      throws CoreException {
    file.deleteMarkers(HEALTH, true, IResource.DEPTH_ZERO);
    Set<String> there = new HashSet<>();
    for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
      there.add(marker.getAttribute(IMarker.MESSAGE, ""));
    }
    IDocument text = new Document(content);
    for (Finding finding : findings) {
      if (!there.contains(finding.message())) {
        Map<String, Object> attributes =
            attributes(
                finding.message(), severity(finding), finding.code().id(), finding.place().line());
        attributes.put(DATA, String.join("\n", finding.data()));
        PlacesInText.region(text, finding.place())
            .ifPresent(
                region -> {
                  attributes.put(IMarker.CHAR_START, region.getOffset());
                  attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
                });
        file.createMarker(HEALTH, attributes);
      }
    }
  }

  private static Map<String, Object> attributes(
      String message, int severity, String code, int line) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.MESSAGE, message);
    attributes.put(IMarker.SEVERITY, severity);
    attributes.put(IMarker.LINE_NUMBER, line);
    attributes.put(IMarker.LOCATION, "line " + line);
    attributes.put(CODE, code);
    return attributes;
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      default -> IMarker.SEVERITY_INFO;
    };
  }

  private static int severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      case INFO -> IMarker.SEVERITY_INFO;
    };
  }
}
