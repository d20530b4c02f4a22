// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Tells comments and texts in quotes from the rest, key by key. */
public final class Partitions implements IDocumentSetupParticipant {
  /** The partitioning, beside those that other plug-ins may make of the same document. */
  static final String PARTITIONING = "org.attls.ui.partitioning";

  /** Comments of one line or several. */
  static final String COMMENT = "org.attls.ui.comment";

  /** Texts in quotes. */
  static final String STRING = "org.attls.ui.string";

  /** Whether an offset is neither in a comment nor in a text in quotes. */
  static boolean isCode(IDocument document, int offset) throws BadLocationException {
    return TextUtilities.getContentType(document, PARTITIONING, offset, false)
        .equals(IDocument.DEFAULT_CONTENT_TYPE);
  }

  @Override
  public void setup(IDocument document) {
    if (!(document instanceof IDocumentExtension3 partitioned)) {
      return;
    }
    RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
    Token comment = new Token(COMMENT);
    Token string = new Token(STRING);
    scanner.setPredicateRules(
        new IPredicateRule[] {
          new EndOfLineRule("//", comment),
          new MultiLineRule("/*", "*/", comment, (char) 0, true),
          new SingleLineRule("\"", "\"", string, '\\')
        });
    IDocumentPartitioner partitioner = new FastPartitioner(scanner, new String[] {COMMENT, STRING});
    partitioner.connect(document);
    partitioned.setDocumentPartitioner(PARTITIONING, partitioner);
  }
}
