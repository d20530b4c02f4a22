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

  private record Wanted(IFile file, String code, String message, int place) {}

  /** The ways out of what a marker says. */
  static List<MarkerFix> of(IMarker marker, IFile file) {
    return of(
        file,
        marker.getAttribute(FindingMarkers.CODE, ""),
        marker.getAttribute(IMarker.MESSAGE, ""),
        marker.getAttribute(IMarker.CHAR_START, 0));
  }

  /** The ways out of a finding near a place of a file. */
  static List<MarkerFix> of(IFile file, String code, String message, int place) {
    Wanted wanted = new Wanted(file, code, message, place);
    return FlatDocuments.of(file)
        .map(open -> inEditor(wanted, open))
        .orElseGet(() -> onDisk(wanted, file));
  }

  private static List<MarkerFix> inEditor(Wanted wanted, FlatDocument open) {
    return Answers.atOnce(open.read(policy -> fixes(wanted, policy))).orElse(List.of()).stream()
        .map(
            fix ->
                new MarkerFix(
                    fix.title(), () -> open.change(fix.title(), FlatEdits.of(fix.edits()))))
        .toList();
  }

  private static List<MarkerFix> onDisk(Wanted wanted, IFile file) {
    try {
      EncodedText before = FlatFiles.read(file);
      return fixes(wanted, FlatPolicy.read(before.text())).stream()
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

  private static List<FlatFix> fixes(Wanted wanted, FlatPolicy policy) {
    Optional<Release> release = CheckSettings.of(wanted.file().getProject()).release();
    return FlatChecks.check(policy, release).stream()
        .filter(fault -> fault.code().id().equals(wanted.code()))
        .filter(fault -> fault.message().equals(wanted.message()))
        .min(Comparator.comparingInt(fault -> Math.abs(fault.span().start() - wanted.place())))
        .map(fault -> FlatFixes.of(policy, fault))
        .orElse(List.of());
  }
}
