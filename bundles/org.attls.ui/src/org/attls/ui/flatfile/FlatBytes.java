// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.Locale;
import java.util.OptionalInt;
import org.attls.findings.Place;
import org.attls.pagent.text.EncodedText;
import org.attls.pagent.text.TextEncoding;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** The bytes of a flat file that is to be saved. */
public final class FlatBytes {
  private FlatBytes() {}

  /**
   * The bytes of a text in an encoding.
   *
   * @throws CoreException if the encoding lacks a character; the message says which, where, and
   *     what to do
   */
  public static byte[] of(String text, TextEncoding encoding) throws CoreException {
    OptionalInt lacking = encoding.firstUnencodable(text);
    if (lacking.isPresent()) {
      throw new CoreException(Status.error(message(text, lacking.getAsInt(), encoding)));
    }
    return new EncodedText(text, encoding).bytes();
  }

  private static String message(String text, int offset, TextEncoding encoding) {
    Place place = Place.of("", text, offset, 1);
    int character = text.codePointAt(offset);
    return String.format(
        Locale.ROOT,
        "Line %d, column %d: the character %s (U+%04X) is not in %s, the encoding of this file."
            + " Replace it and save again. The file on the disk is as it was.",
        place.line(),
        place.column(),
        Character.toString(character),
        character,
        encoding.label());
  }
}
