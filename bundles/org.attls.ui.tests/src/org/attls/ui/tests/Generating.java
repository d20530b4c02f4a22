// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.attls.ui.generate.GenerateJob;
import org.attls.ui.generate.Result;
import org.eclipse.core.resources.IProject;

/** Generates a project as the command does, without its dialogs. */
final class Generating {
  /** Where the flat file of the example raleigh is. */
  static final String OUTPUT = "generated/MVS098/TCPCS/attls.policy";

  private Generating() {}

  static Result run(IProject project) {
    AtomicReference<Result> result = new AtomicReference<>();
    GenerateJob job = new GenerateJob(project, result::set);
    job.schedule();
    Workbench.until("the job", () -> job.getResult() != null);
    assertTrue(job.getResult().isOK(), () -> job.getResult().toString());
    return result.get();
  }
}
