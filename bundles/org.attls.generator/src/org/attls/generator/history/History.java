// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.history;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is known of the transfers of a project's policies: it is printed at the head of each flat
 * file and lies in {@code history.json} beside the project.
 *
 * @param backingStore where the authoring objects are kept, as it is to be printed; empty if that
 *     is not to be said
 * @param entries the transfers in the file's own order, which has the newest first. They are never
 *     sorted: the times of old files run on a 12-hour clock
 */
public record History(String backingStore, List<Entry> entries) {

  private static final History NONE = new History("", List.of());

  /** A history of these transfers in this order. */
  public History {
    Objects.requireNonNull(backingStore, "backingStore");
    entries = List.copyOf(entries);
  }

  /**
   * One transfer of one policy.
   *
   * @param time when, in UTC
   * @param author who did it
   * @param target the host that the policy went to
   * @param image the z/OS image of the policy
   * @param stack the TCP/IP stack of the policy
   * @param text what the author wrote about it, may be empty
   */
  public record Entry(
      Instant time, String author, String target, String image, String stack, String text) {
    /** Nothing may be null. */
    public Entry {
      Objects.requireNonNull(time, "time");
      Objects.requireNonNull(author, "author");
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(image, "image");
      Objects.requireNonNull(stack, "stack");
      Objects.requireNonNull(text, "text");
    }
  }

  /** The history of a project that has none. */
  public static History none() {
    return NONE;
  }

  /**
   * Reads {@code history.json}.
   *
   * @param json the text of the file; the caller closes it
   * @return the history
   * @throws HistoryException if the text is not valid JSON, has an unknown key, lacks a key, or has
   *     a value of the wrong type
   * @throws IOException if the text cannot be read
   */
  public static History read(Reader json) throws IOException, HistoryException {
    return HistoryReader.read(json);
  }

  /** The history with one more transfer, the newest. */
  public History plus(Entry entry) {
    List<Entry> all = new ArrayList<>(List.of(entry));
    all.addAll(entries);
    return new History(backingStore, all);
  }

  /** The text of {@code history.json}, which {@link #read} takes. */
  public String toJson() {
    return HistoryWriter.write(this);
  }

  /** The transfers of the policy of one stack, in the order of the file. */
  public List<Entry> of(String image, String stack) {
    return entries.stream()
        .filter(entry -> entry.image.equals(image) && entry.stack.equals(stack))
        .toList();
  }
}
