// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import java.util.regex.Pattern;

/** Checks the names of images and stacks that a user writes. */
final class ImportNames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z@#$][A-Za-z0-9@#$]{0,7}");

  private ImportNames() {}

  /** What is wrong with a name; empty if nothing is, or there is none. */
  static String problem(String text) {
    String name = text.strip();
    return name.isEmpty() || NAME.matcher(name).matches()
        ? ""
        : name + " is no name of an image or stack: 1 to 8 letters, digits, @, # and $.";
  }
}
