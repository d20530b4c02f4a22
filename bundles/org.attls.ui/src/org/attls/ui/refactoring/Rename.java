// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import org.attls.ui.language.LanguageServices.Renamable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

/** Gives something another name wherever it is named. */
final class Rename extends Refactoring {
  private final Renamable target;
  private String newName;
  private Change change;

  Rename(Renamable target) {
    this.target = target;
    this.newName = target.name();
  }

  @Override
  public String getName() {
    return "Rename " + target.kind() + " " + target.name();
  }

  Renamable target() {
    return target;
  }

  /** Takes the new name; says what is wrong with it. */
  RefactoringStatus setNewName(String name) {
    newName = name;
    if (name.equals(target.name())) {
      return RefactoringStatus.createFatalErrorStatus("Type another name.");
    }
    return target
        .problem(name)
        .map(RefactoringStatus::createFatalErrorStatus)
        .orElseGet(RefactoringStatus::new);
  }

  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    return new RefactoringStatus();
  }

  @Override
  public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
    change = target.change(getName() + " to " + newName, newName, monitor).orElse(null);
    return change == null
        ? RefactoringStatus.createFatalErrorStatus(
            "The text has changed and " + target.name() + " is no longer there; begin again.")
        : new RefactoringStatus();
  }

  @Override
  public Change createChange(IProgressMonitor monitor) {
    return change;
  }
}
