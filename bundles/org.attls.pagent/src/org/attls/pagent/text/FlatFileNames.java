// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells flat files from other files: by the ending of the name, or by what they hold. */
public final class FlatFileNames {
  /** The endings of the names of flat files. */
  public static final List<String> ENDINGS = List.of(".pagent", ".policy", ".ttls");

  /** How much of a file is enough to tell, in bytes. */
  public static final int ENOUGH = 16 * 1024;

  /** Made only for those who look into a file: the command line asks for names as it starts. */
  private static final class Statement {
    static final Pattern PATTERN =
        Pattern.compile(
            "^[ \\t]*TTLS(Rule|[A-Z]+Action|[A-Z]+Parms)(?![A-Z])",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  }

  private FlatFileNames() {}

  /** Whether a file has a name that flat files have. */
  public static boolean hasEnding(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the beginning of a file, in ASCII or EBCDIC, has an AT-TLS statement on a line. */
  public static boolean isFlatFile(byte[] beginning) {
    return isFlatFile(EncodedText.of(beginning).text());
  }

  /** Whether the beginning of a text has an AT-TLS statement on a line. */
  public static boolean isFlatFile(CharSequence text) {
    return Statement.PATTERN.matcher(text).find();
  }
}
