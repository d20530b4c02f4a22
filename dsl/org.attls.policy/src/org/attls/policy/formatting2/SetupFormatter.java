// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import org.attls.model.policy.Certificate;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Ring;
import org.attls.model.policy.RingMember;
import org.attls.model.policy.Server;
import org.attls.model.policy.SetupStatement;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** The layout of what the set-up is made of. */
abstract class SetupFormatter extends BlockFormatter {
  /** A property a line. */
  protected void format(Certificate certificate, IFormattableDocument document) {
    block(certificate, document);
    lines(certificate, document, "label", "owner", "subject", "signed", "alternative", "valid");
    lines(certificate, document, "key", "outside");
    words(certificate, document, "by", "names", "until");
    ISemanticRegion type =
        regionFor(certificate).feature(PolicyPackage.Literals.CERTIFICATE__KEY_TYPE);
    if (type != null) {
      document.append(type, space -> space.oneSpace());
    }
    lists(certificate, document, "names");
  }

  /** A certificate a line. */
  protected void format(Ring ring, IFormattableDocument document) {
    block(ring, document);
    lines(ring, document, "owner");
    members(ring.getMembers(), document);
  }

  /** On one line. */
  protected void format(RingMember member, IFormattableDocument document) {
    oneLine(member, document);
  }

  /** A property a line. */
  protected void format(PolicyAgent agent, IFormattableDocument document) {
    block(agent, document);
    lines(agent, document, "user", "configuration", "environment", "before");
    words(agent, document, "policy");
    lists(agent, document, "policy");
    members(agent.getStatements(), document);
  }

  /** A property a line. */
  protected void format(Server server, IFormattableDocument document) {
    block(server, document);
    lines(server, document, "user", "port");
    members(server.getStatements(), document);
  }

  /** On one line. */
  protected void format(SetupStatement statement, IFormattableDocument document) {
    oneLine(statement, document);
  }
}
