// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The alternative names of a certificate as security products take them: one of each kind. RACF's
 * developers name that as a limit of RACDCERT (zowe-install-packaging, issue 1653); ACF2 and Top
 * Secret document one value of each kind too.
 *
 * @param taken the first name of each kind
 * @param left the names that no command takes
 */
public record AlternativeNames(Map<Kind, String> taken, List<String> left) {
  /** The kinds of names, as the products call them. */
  public enum Kind {
    /** An address of the Internet Protocol. */
    IP,
    /** A name of the Domain Name System. */
    DOMAIN,
    /** An address for mail. */
    EMAIL,
    /** Any other resource. */
    URI
  }

  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /** Copies what it is given. */
  public AlternativeNames {
    taken = Collections.unmodifiableMap(new TreeMap<>(taken));
    left = List.copyOf(left);
  }

  /** Sorts names by what commands take of them. */
  public static AlternativeNames of(List<String> names) {
    Map<Kind, String> taken = new EnumMap<>(Kind.class);
    List<String> left = new ArrayList<>();
    for (String each : names) {
      // Where a name is missing in the text there is none.
      if (each != null && taken.putIfAbsent(kind(each), each) != null) {
        left.add(each);
      }
    }
    return new AlternativeNames(taken, left);
  }

  private static Kind kind(String name) {
    if (name.contains("://")) {
      return Kind.URI;
    }
    if (ADDRESS.matcher(name).matches()) {
      return Kind.IP;
    }
    return name.indexOf('@') > 0 ? Kind.EMAIL : Kind.DOMAIN;
  }
}
