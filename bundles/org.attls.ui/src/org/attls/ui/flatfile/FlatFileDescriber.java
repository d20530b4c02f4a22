// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attls.pagent.flatfile.Ibm1047;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/**
 * Tells a flat file by an AT-TLS statement at the beginning of a line, in ASCII or in EBCDIC. It is
 * asked about files of any kind, so it reads little and loads no table.
 */
public final class FlatFileDescriber implements ITextContentDescriber {
  private static final int READ = 16 * 1024;
  private static final Pattern STATEMENT =
      Pattern.compile(
          "^[ \\t]*TTLS(Rule|[A-Z]+Action|[A-Z]+Parms)(?![A-Z])",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  @Override
  public int describe(InputStream contents, IContentDescription description) throws IOException {
    byte[] bytes = contents.readNBytes(READ);
    if (isFlatFile(new String(bytes, StandardCharsets.ISO_8859_1))) {
      return VALID;
    }
    if (isFlatFile(Ibm1047.decode(bytes))) {
      if (description != null && description.isRequested(IContentDescription.CHARSET)) {
        description.setProperty(IContentDescription.CHARSET, "IBM1047");
      }
      return VALID;
    }
    return judge(new String(bytes, StandardCharsets.ISO_8859_1), Ibm1047.decode(bytes));
  }

  @Override
  public int describe(Reader contents, IContentDescription description) throws IOException {
    char[] characters = new char[READ];
    int length = 0;
    int count = 0;
    while (length < READ && (count = contents.read(characters, length, READ - length)) > 0) {
      length += count;
    }
    String text = new String(characters, 0, length);
    return isFlatFile(text) ? VALID : judge(text, text);
  }

  /** A file of the same ending that is about something else, such as java.policy, is not ours. */
  private static int judge(String text, String ebcdic) {
    boolean empty = text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    return empty || mentions(text) || mentions(ebcdic) ? INDETERMINATE : INVALID;
  }

  private static boolean mentions(String text) {
    return text.toUpperCase(Locale.ROOT).contains("TTLS");
  }

  private static boolean isFlatFile(String text) {
    return STATEMENT.matcher(text).find();
  }

  @Override
  public QualifiedName[] getSupportedOptions() {
    return new QualifiedName[] {IContentDescription.CHARSET};
  }
}
