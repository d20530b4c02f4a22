// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import org.attls.findings.Finding;
import org.eclipse.core.resources.IFile;

/** What became of generating a project. */
public sealed interface Result {
  /**
   * The policies are in the project.
   *
   * @param files one for each stack, in the order of the stacks
   * @param left old flat files whose stack is not in the policy any more
   */
  record Written(List<Output> files, List<IFile> left) implements Result {}

  /**
   * A policy file.
   *
   * @param file where it is
   * @param fresh whether it was written; else it had this content already
   */
  record Output(IFile file, boolean fresh) {}

  /**
   * There are errors, and nothing was written.
   *
   * @param errors all of them, in canonical order; their files are relative to the project
   */
  record Refused(List<Finding> errors) implements Result {}

  /**
   * There was nothing to generate, or a file could not be read or written.
   *
   * @param message why, and what to do
   */
  record Impossible(String message) implements Result {}
}
