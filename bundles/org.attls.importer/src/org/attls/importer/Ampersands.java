// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps ampersands in the names of key rings from being taken for the beginning of a symbol: each
 * becomes a symbol that stands for an ampersand.
 */
final class Ampersands {
  /** The symbol. */
  static final String SYMBOL = "AND";

  /** What it stands for. */
  static final String VALUE = "&";

  private static final Pattern USE = Pattern.compile("&(?=[A-Za-z0-9_])");

  private Ampersands() {}

  static String escaped(String text) {
    return USE.matcher(text).replaceAll("&" + SYMBOL + ".");
  }

  /** Whether a key ring of a plan has one. */
  static boolean areIn(Plan plan) {
    return Stream.concat(
            plan.image().ring().stream(),
            plan.descriptors().stream().map(Plan.Descriptor::ring).flatMap(Optional::stream))
        .flatMap(keys -> Stream.concat(Stream.of(keys.name()), keys.stashFile().stream()))
        .anyMatch(text -> USE.matcher(text).find());
  }
}
