// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.ide.FlatFix;
import org.attls.pagent.ide.FlatFixes;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.attls.ui.editor.Answers;
import org.attls.ui.flatfile.FlatDocument;
import org.attls.ui.flatfile.FlatDocuments;
import org.attls.ui.flatfile.FlatEdits;
import org.attls.ui.flatfile.FlatFileChange;
import org.attls.ui.flatfile.FlatFiles;
import org.attls.ui.preferences.CheckSettings;
import org.attls.ui.project.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;

/** Quick fixes of what the builder has found in flat files, whether they are open or not. */
final class FlatMarkerFixes {
  private FlatMarkerFixes() {}

  /** The ways out of what a marker says. */
  static List<MarkerFix> of(IMarker marker, IFile file) {
    return FlatDocuments.of(file)
        .map(open -> inEditor(marker, open))
        .orElseGet(() -> onDisk(marker, file));
  }

  private static List<MarkerFix> inEditor(IMarker marker, FlatDocument open) {
    return Answers.atOnce(open.read(policy -> fixes(marker, policy))).orElse(List.of()).stream()
        .map(
            fix ->
                new MarkerFix(
                    fix.title(), () -> open.change(fix.title(), FlatEdits.of(fix.edits()))))
        .toList();
  }

  private static List<MarkerFix> onDisk(IMarker marker, IFile file) {
    try {
      EncodedText before = FlatFiles.read(file);
      return fixes(marker, FlatPolicy.read(before.text())).stream()
          .map(
              fix ->
                  new MarkerFix(
                      fix.title(),
                      () ->
                          new FlatFileChange(
                              fix.title(), file, before, Edit.apply(before.text(), fix.edits()))))
          .toList();
    } catch (CoreException e) {
      return List.of(); // The file has gone, and the marker will.
    }
  }

  private static List<FlatFix> fixes(IMarker marker, FlatPolicy policy) {
    String code = marker.getAttribute(FindingMarkers.CODE, "");
    String message = marker.getAttribute(IMarker.MESSAGE, "");
    int place = marker.getAttribute(IMarker.CHAR_START, 0);
    Optional<Release> release = CheckSettings.of(marker.getResource().getProject()).release();
    return FlatChecks.check(policy, release).stream()
        .filter(fault -> fault.code().id().equals(code) && fault.message().equals(message))
        .min(Comparator.comparingInt(fault -> Math.abs(fault.span().start() - place)))
        .map(fault -> FlatFixes.of(policy, fault))
        .orElse(List.of());
  }
}
