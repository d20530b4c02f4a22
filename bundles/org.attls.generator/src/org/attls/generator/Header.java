// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.generator.history.History;
import org.attls.model.facts.Release;
import org.attls.model.policy.Named;
import org.attls.model.policy.Stack;

/** The comment at the top of a policy file: for which stack it is, and who transferred it when. */
final class Header {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern RELEASE = Pattern.compile("V?(\\d+)[R.](\\d+)");

  private Header() {}

  /** The lines, without the comment signs. */
  static List<String> lines(Stack stack, Release release, NamingMode mode, History history) {
    String image = ((Named) stack.eContainer()).getName();
    CharSequence text =
        new HeaderTemplate()
            .text(
                image,
                stack.getName(),
                spelledOut(release),
                history.backingStore(),
                mode == NamingMode.COMPATIBLE ? "FTP History" : "History",
                history.of(image, stack.getName()));
    return text.toString().lines().map(String::stripTrailing).toList();
  }

  /** The time of a transfer, in UTC. */
  static String time(Instant time) {
    return TIME.format(time);
  }

  /** A release in words, for example {@code Version 1 Release 9}. */
  private static String spelledOut(Release release) {
    Matcher numbers = RELEASE.matcher(release.name());
    return numbers.matches()
        ? "Version " + numbers.group(1) + " Release " + numbers.group(2)
        : release.name();
  }
}
