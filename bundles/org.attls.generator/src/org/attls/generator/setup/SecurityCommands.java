// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.List;
import java.util.Map;

/** A job of ACF2 or Top Secret: commands that a sample is known of, and words for the rest. */
final class SecurityCommands {
  private final SecurityProduct product;
  private final TsoJob job;

  SecurityCommands(SecurityProduct product) {
    this.product = product;
    this.job = new TsoJob(product);
    mode("open");
  }

  /** The job. */
  TsoJob job() {
    return job;
  }

  /** The product. */
  SecurityProduct product() {
    return product;
  }

  /** Commands that a product may need and that have no values. */
  void mode(String purpose) {
    CommandForm.of(product, purpose).forEach(each -> job.add(each.command(Map.of())));
  }

  /**
   * The commands for a purpose, or else a remark on what is to be defined.
   *
   * @param values the values by their names
   * @param otherwise what is to be defined, in words
   */
  void give(String purpose, Map<String, List<String>> values, String otherwise) {
    List<TsoCommand> commands =
        CommandForm.of(product, purpose).stream().map(each -> each.command(values)).toList();
    // No sample of ACF2 breaks a line inside a word.
    boolean whole =
        product == SecurityProduct.TSS || commands.stream().allMatch(TsoCommand::isWhole);
    if (commands.isEmpty() || !whole) {
      define(otherwise);
    } else {
      commands.forEach(job::add);
    }
  }

  /** Says what is to be defined where no command is known, or none takes it. */
  void define(String words) {
    job.remark("To be defined by hand: " + words + ".");
  }
}
