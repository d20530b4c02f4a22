// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.policy.project.SourceText;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.xtext.util.LazyStringInputStream;

/** Reads files of the workspace for a build, and keeps what is wrong with their bytes. */
final class Sources extends ExtensibleURIConverterImpl {
  private final Map<URI, List<Finding>> findings = new HashMap<>();

  /** What was wrong with a file that has been read. */
  List<Finding> findings(URI uri) {
    return findings.getOrDefault(uri, List.of());
  }

  @Override
  public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
    IFile file = PolicyFiles.file(uri);
    if (file == null) {
      return super.createInputStream(uri, options);
    }
    SourceText source = read(file);
    findings.put(uri, source.findings());
    return new LazyStringInputStream(source.text(), "UTF-8");
  }

  /** A file that cannot be read is an empty one with a finding. */
  private static SourceText read(IFile file) {
    try {
      return PolicyFiles.read(file);
    } catch (CoreException e) {
      Finding finding =
          Finding.at(
              FindingCode.FILE_UNREADABLE,
              Place.start(file.getName()),
              file.getName(),
              e.getStatus().getMessage());
      return new SourceText(file.getName(), "", List.of(finding));
    }
  }
}
