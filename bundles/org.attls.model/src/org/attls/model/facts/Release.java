// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A release of z/OS, spelled as IBM spells it: {@code V1R9}, {@code V2R5}, {@code 3.1}. Releases
 * are ordered by age.
 *
 * @param name the release as IBM spells it
 * @param rank its place in the order of releases, from 0
 * @param evidence how well the facts of this release are known
 * @param note what the release brought to AT-TLS, may be empty
 */
public record Release(String name, int rank, Evidence evidence, String note)
    implements Comparable<Release> {

  private static final List<Release> ALL = load();

  private static List<Release> load() {
    List<Release> all = new ArrayList<>();
    FactTable.read(
        Release.class,
        "releases.csv",
        row ->
            all.add(
                new Release(
                    row.getField("name"),
                    all.size(),
                    Evidence.of(row.getField("evidence")),
                    row.getField("note"))));
    return List.copyOf(all);
  }

  /** Every release that the workbench knows, the oldest first. */
  public static List<Release> all() {
    return ALL;
  }

  /** The release that is spelled exactly so. */
  public static Optional<Release> find(String name) {
    return ALL.stream().filter(release -> release.name.equals(name)).findFirst();
  }

  /**
   * The release that other spellings mean: {@code v2r5}, {@code V3R1}, {@code 2.5}. Nothing else is
   * near: a release is never guessed, since another one has other defaults.
   */
  public static Optional<Release> meant(String text) {
    String numbers = numbers(text);
    return numbers.isEmpty()
        ? Optional.empty()
        : ALL.stream().filter(release -> numbers(release.name).equals(numbers)).findFirst();
  }

  /** Version and release with a dot between them, or empty if the text has no such form. */
  private static String numbers(String text) {
    String plain = text.toUpperCase(Locale.ROOT).replace('R', '.');
    String numbers = plain.startsWith("V") ? plain.substring(1) : plain;
    int dot = numbers.indexOf('.');
    boolean sound =
        dot > 0
            && dot < numbers.length() - 1
            && dot == numbers.lastIndexOf('.')
            && numbers.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    return sound ? numbers : "";
  }

  /**
   * The release of a table of facts.
   *
   * @throws IllegalArgumentException if there is none: the table is wrong
   */
  public static Release of(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no release " + name));
  }

  /** Whether this release is the other or newer. */
  public boolean atLeast(Release other) {
    return rank >= other.rank;
  }

  @Override
  public int compareTo(Release other) {
    return Integer.compare(rank, other.rank);
  }

  @Override
  public String toString() {
    return name;
  }
}
