// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Objects;
import org.attls.pagent.flatfile.FlatFile;

/**
 * The policy of one TCP/IP stack.
 *
 * @param image the name of the z/OS image
 * @param stack the name of the stack
 * @param file the statements
 * @param text the statements as they are to stand in the file, with lines ended by LF
 * @param sources for every line of the text the parts of the authoring text that made it, the most
 *     specific first, each once; none for a line of the header
 * @param problems what the file cannot express. With a problem whose code is an error the file must
 *     not be installed
 */
public record GeneratedPolicy(
    String image,
    String stack,
    FlatFile file,
    String text,
    List<List<Source>> sources,
    List<Problem> problems) {
  /** Copies the lists, so that the policy cannot change. */
  public GeneratedPolicy {
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(stack, "stack");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /** Where the file belongs in the folder of all policies: IMAGE/STACK/attls.policy. */
  public String path() {
    return path(image, stack);
  }

  static String path(String image, String stack) {
    return image + '/' + stack + "/attls.policy";
  }
}
