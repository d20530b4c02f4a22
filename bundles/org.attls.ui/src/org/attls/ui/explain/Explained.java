// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.policy.project.Explanation;
import org.eclipse.core.resources.IProject;

/**
 * What a project comes to for one of its stacks, as it is on the disk.
 *
 * @param project the project
 * @param stacks all its stacks, as IMAGE/STACK; none if they could not be read
 * @param stack the one that is explained; empty if none is
 * @param explanation its lines; empty if there are none
 * @param texts the texts that it was made of, by the names of the files
 * @param problem why there is no explanation; empty if there is one
 */
record Explained(
    IProject project,
    List<String> stacks,
    String stack,
    Optional<Explanation> explanation,
    Map<String, String> texts,
    String problem) {

  /** Nothing to explain. */
  static Explained impossible(IProject project, String problem) {
    return new Explained(project, List.of(), "", Optional.empty(), Map.of(), problem);
  }
}
