// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import java.io.IOException;
import java.util.List;
import org.attls.findings.Finding;

/** Writes findings in one format. The same findings always give the same text. */
public interface Renderer {

  /**
   * Writes findings, in the order given.
   *
   * @param findings the findings
   * @param out where to write; it is neither flushed nor closed
   * @throws IOException if {@code out} fails
   */
  void render(List<Finding> findings, Appendable out) throws IOException;
}
