// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;
import org.attls.pagent.text.EncodedText;
import org.attls.pagent.text.FlatFileNames;
import org.attls.pagent.text.TextEncoding;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/**
 * Tells a flat file by an AT-TLS statement at the beginning of a line, in ASCII or in EBCDIC. It is
 * asked about files of any kind, so it reads little and loads no table.
 */
public final class FlatFileDescriber implements ITextContentDescriber {
  @Override
  public int describe(InputStream contents, IContentDescription description) throws IOException {
    byte[] bytes = contents.readNBytes(FlatFileNames.ENOUGH);
    EncodedText read = EncodedText.of(bytes);
    int answer = judge(read.text());
    if (description != null && answer != INVALID) {
      describe(read.encoding(), description);
    }
    return answer;
  }

  private static void describe(TextEncoding encoding, IContentDescription description) {
    if (encoding.isEbcdic() && description.isRequested(IContentDescription.CHARSET)) {
      description.setProperty(IContentDescription.CHARSET, "IBM1047");
    }
    if (encoding == TextEncoding.UTF_8_WITH_MARK
        && description.isRequested(IContentDescription.BYTE_ORDER_MARK)) {
      description.setProperty(IContentDescription.BYTE_ORDER_MARK, IContentDescription.BOM_UTF_8);
    }
  }

  @Override
  public int describe(Reader contents, IContentDescription description) throws IOException {
    char[] characters = new char[FlatFileNames.ENOUGH];
    int length = 0;
    int count = 0;
    while (length < characters.length
        && (count = contents.read(characters, length, characters.length - length)) > 0) {
      length += count;
    }
    return judge(new String(characters, 0, length));
  }

  /** A file of the same ending that is about something else, such as java.policy, is not ours. */
  private static int judge(String text) {
    if (FlatFileNames.isFlatFile(text)) {
      return VALID;
    }
    boolean empty = text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    return empty || text.toUpperCase(Locale.ROOT).contains("TTLS") ? INDETERMINATE : INVALID;
  }

  @Override
  public QualifiedName[] getSupportedOptions() {
    return new QualifiedName[] {IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK};
  }
}
