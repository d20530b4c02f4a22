// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.Stack;

/** Main and image configuration of the Policy Agent. */
final class PagentConfiguration {
  private static final String WHO = "System programmer";
  private static final String NOTHING = "YOUR.POLICY";

  private PagentConfiguration() {}

  /**
   * The main configuration.
   *
   * @param existing the one that is there; its statements for other stacks and other kinds of
   *     policy are kept
   */
  static Artefact main(Site site, PolicyAgent agent, Optional<String> existing) {
    Stack stack = site.stack();
    Optional<String> own = site.configurationFile();
    boolean one = own.isEmpty();
    String image =
        "TcpImage "
            + stack.getName()
            + own.map(file -> " " + Texts.location(file)).orElse("")
            + " FLUSH 600";
    List<String> lines = new ArrayList<>();
    if (existing.isPresent()) {
      merge(
          existing.get(), image, one ? Optional.of(policy(site)) : Optional.empty(), stack, lines);
    } else {
      lines.add(image);
      if (one) {
        lines.add(policy(site));
      }
    }
    return Artefact.of(
        "07-pagent.conf",
        new Head(
            "Policy Agent, main configuration",
            WHO,
            "Names the stack"
                + (one ? " and its policy" : " and its image configuration")
                + (existing.isPresent() ? "; what else was in the file is kept" : "")
                + ". Copy it to "
                + PagentFiles.or(agent.getConfiguration(), "the file of PAGENT_CONFIG_FILE")
                + ".",
            "Put the old member or file back, then F " + agent.getName() + ",REFRESH.",
            "EZZ8771I for " + stack.getName() + " : TTLS, and none of EZZ8438I and EZZ8779I."),
        "#",
        lines);
  }

  /** The image configuration, where it is a file of its own. */
  static Artefact image(Site site) {
    Stack stack = site.stack();
    return Artefact.of(
        "08-pagent-image.conf",
        new Head(
            "Policy Agent, image configuration",
            WHO,
            "Names the policy of the stack. Copy it to "
                + site.configurationFile().orElseThrow()
                + ".",
            "Put the old member or file back, then refresh the Policy Agent.",
            "EZZ8771I for " + stack.getName() + " : TTLS."),
        "#",
        List.of(policy(site)));
  }

  private static String policy(Site site) {
    return "TTLSConfig " + Texts.location(site.policyFile().orElse(NOTHING)) + " FLUSH NOPURGE";
  }

  /** The last TTLSConfig of a file wins, so that the old one must go. */
  private static void merge(
      String existing, String image, Optional<String> policy, Stack stack, List<String> to) {
    boolean placed = false;
    boolean set = policy.isEmpty();
    for (String line : existing.lines().toList()) {
      String[] words = line.strip().split("\\s+");
      String word = words[0].toLowerCase(Locale.ROOT);
      boolean same = words.length > 1 && words[1].equalsIgnoreCase(stack.getName());
      if ((word.equals("tcpimage") || word.equals("pepinstance")) && same) {
        to.add(image);
        placed = true;
      } else if (word.equals("ttlsconfig") && policy.isPresent()) {
        if (!set) {
          to.add(policy.get());
        }
        set = true;
      } else {
        to.add(line);
      }
    }
    if (!placed) {
      to.add(image);
    }
    if (!set) {
      to.add(policy.get());
    }
  }
}
