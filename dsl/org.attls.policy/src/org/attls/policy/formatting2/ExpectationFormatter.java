// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import org.attls.model.policy.Connections;
import org.attls.model.policy.Demand;
import org.attls.model.policy.Expectation;
import org.eclipse.xtext.formatting2.IFormattableDocument;

/** The layout of expectations. */
abstract class ExpectationFormatter extends SetupFormatter {
  /** Connections and demand, each on a line. */
  protected void format(Expectation expectation, IFormattableDocument document) {
    block(expectation, document);
    // Xtext counts the words of a demand without a name or version among those of its owner.
    lines(expectation, document, "traffic", "must");
    words(expectation, document, "be", "stay");
    lists(expectation, document, "traffic");
    members(expectation.getConnections(), document);
    members(expectation.getDemands(), document);
  }

  /** On one line. */
  protected void format(Connections connections, IFormattableDocument document) {
    oneLine(connections, document);
    document.format(connections.getLocal());
    document.format(connections.getRemote());
    document.format(connections.getLocalPorts());
    document.format(connections.getRemotePorts());
  }

  /** On one line. */
  protected void format(Demand demand, IFormattableDocument document) {
    oneLine(demand, document);
  }
}
