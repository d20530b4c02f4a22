// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;

/**
 * What the comment at the head of a file tells, in the way of Configuration Assistant and of our
 * generator: for which image, stack and release the policy is.
 */
final class Header {
  private static final String TITLE = "AT-TLS Policy Agent Configuration file for:";
  private static final String CREATOR = "Created by AT-TLS Workbench";

  /** What the generator says of itself and its source. */
  private static final Pattern ORIGIN =
      Pattern.compile("Generator version: .*|SHA-256 of the source:|[0-9a-f]{64}");

  private static final Pattern IMAGE = Pattern.compile("Image: *(\\S+)");
  private static final Pattern STACK = Pattern.compile("Stack: *(\\S+)");
  private static final Pattern RELEASE = Pattern.compile("Version (\\d{1,2}) Release (\\d{1,2})");

  private final ImportOptions options;
  private final Set<Span> understood = new HashSet<>();
  private boolean more;
  private Optional<String> image = Optional.empty();
  private Optional<String> stack = Optional.empty();
  private Optional<Release> release = Optional.empty();

  private Header(ImportOptions options) {
    this.options = options;
  }

  static Header of(FlatPolicy policy, ImportOptions options) {
    Header header = new Header(options);
    int end =
        policy.contents().isEmpty()
            ? policy.text().length()
            : policy.contents().getFirst().span().start();
    List<Span> head = policy.comments().stream().filter(each -> each.start() < end).toList();
    if (head.stream().anyMatch(comment -> text(policy, comment).equals(TITLE))) {
      head.stream()
          .filter(comment -> header.understands(text(policy, comment)))
          .forEach(header.understood::add);
      header.more = head.size() > header.understood.size();
    }
    return header;
  }

  private static String text(FlatPolicy policy, Span comment) {
    return SafeText.comment(comment.of(policy.text()));
  }

  private boolean understands(String text) {
    Matcher matcher = IMAGE.matcher(text);
    if (matcher.matches()) {
      image = Optional.of(matcher.group(1));
      return true;
    }
    if (matcher.usePattern(STACK).matches()) {
      stack = Optional.of(matcher.group(1));
      return true;
    }
    if (matcher.usePattern(RELEASE).matches()) {
      release = Release.meant("V" + matcher.group(1) + "R" + matcher.group(2));
      return release.isPresent();
    }
    return text.isEmpty()
        || text.equals(TITLE)
        || text.startsWith(CREATOR)
        || ORIGIN.matcher(text).matches();
  }

  /** The name of the image: the caller's, else that of the file. */
  String image() {
    return options.image().or(() -> image).orElse(ImportOptions.IMAGE);
  }

  /** The name of the stack: the caller's, else that of the file. */
  String stack() {
    return options.stack().or(() -> stack).orElse(ImportOptions.STACK);
  }

  /** The release: the caller's, else that of the file, else the newest. */
  Release release() {
    return options.release().or(() -> release).orElse(Release.all().getLast());
  }

  /** Whether the caller or the file tells the release. */
  boolean isReleaseTold() {
    return options.release().isPresent() || release.isPresent();
  }

  /** Whether a head that was generated has comments that are not understood. */
  boolean hasMore() {
    return more;
  }

  /** Whether a comment is one of those that say this. */
  boolean isUnderstood(Span comment) {
    return understood.contains(comment);
  }
}
