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

/** The comment at the top of a policy file: for which stack it is, and who transferred it when. */
final class Header {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern RELEASE = Pattern.compile("V?(\\d+)[R.](\\d+)");

  private Header() {}

  /** The lines, without the comment signs. */
  static List<String> lines(
      Target target, GenerationOptions options, NamingMode mode, History history) {
    String image = target.image().getName();
    String stack = target.stack().getName();
    CharSequence text =
        new HeaderTemplate()
            .text(
                image,
                stack,
                spelledOut(target.release()),
                options.release().isPresent() ? imageRelease(target) : "",
                options.version().orElse(""),
                options.sourceHash().orElse(""),
                history.backingStore(),
                mode == NamingMode.COMPATIBLE ? "FTP History" : "History",
                history.of(image, stack));
    return text.toString().lines().map(String::stripTrailing).toList();
  }

  /** The time of a transfer, in UTC. */
  static String time(Instant time) {
    return TIME.format(time);
  }

  /** The release of the image itself, if the policy is for another one; else an empty text. */
  private static String imageRelease(Target target) {
    String own = target.image().getRelease();
    return own == null || own.equalsIgnoreCase(target.release().name()) ? "" : own;
  }

  /** A release in words, for example {@code Version 1 Release 9}. */
  private static String spelledOut(Release release) {
    Matcher numbers = RELEASE.matcher(release.name());
    return numbers.matches()
        ? "Version " + numbers.group(1) + " Release " + numbers.group(2)
        : release.name();
  }
}
