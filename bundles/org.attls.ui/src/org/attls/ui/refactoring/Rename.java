// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.rename.Renaming;
import org.attls.policy.ide.text.TextChange;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.xtext.util.CancelIndicator;

/** Gives an object another name, in all files of its project. */
final class Rename extends Refactoring {
  private static final String GONE =
      "The text has changed and the object is no longer there; begin again.";

  private final LiveDocument live;
  private final RenameTarget target;
  private String newName;
  private List<TextChange> changes = List.of();

  Rename(LiveDocument live, RenameTarget target) {
    this.live = live;
    this.target = target;
    this.newName = target.name();
  }

  @Override
  public String getName() {
    return "Rename " + target.kind() + " " + target.name();
  }

  RenameTarget target() {
    return target;
  }

  /** Takes the new name; says what is wrong with it. */
  RefactoringStatus setNewName(String name) {
    newName = name;
    if (name.equals(target.name())) {
      return RefactoringStatus.createFatalErrorStatus("Type another name.");
    }
    Optional<String> problem =
        Answers.atOnce(
                live.read(
                    resource ->
                        target
                            .find(resource)
                            .map(it -> PolicyLanguage.service(Renaming.class).problem(it, name))
                            .orElse(Optional.of(GONE))))
            .orElse(Optional.of("The project is still being read; try again."));
    return problem.map(RefactoringStatus::createFatalErrorStatus).orElseGet(RefactoringStatus::new);
  }

  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    return new RefactoringStatus();
  }

  @Override
  public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
    CancelIndicator cancel = monitor::isCanceled;
    changes =
        Answers.soon(
                live.read(
                    resource ->
                        target
                            .find(resource)
                            .map(
                                it ->
                                    PolicyLanguage.service(Renaming.class)
                                        .changes(it, newName, cancel))
                            .orElse(List.of())))
            .orElse(List.of());
    return changes.isEmpty()
        ? RefactoringStatus.createFatalErrorStatus(GONE)
        : new RefactoringStatus();
  }

  @Override
  public Change createChange(IProgressMonitor monitor) {
    return TextChanges.of(getName() + " to " + newName, changes, TextFileChange.KEEP_SAVE_STATE);
  }
}
