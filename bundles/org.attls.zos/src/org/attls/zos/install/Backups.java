// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attls.zos.host.HostFile;

/**
 * Names for backups, beside the production file. Members are numbered, as a name of 8 characters
 * holds no time: {@code ATTLS} has {@code ATTLB001} and so on. Files and data sets carry the time
 * in UTC; a data set whose name is too long for that has no backups.
 */
final class Backups {
  private static final int MEMBERS = 999;
  private static final int AGAIN = 9;
  private static final int STEM = 4;
  private static final int LONGEST_DATA_SET = 44;
  private static final DateTimeFormatter UNIX =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DATA_SET =
      DateTimeFormatter.ofPattern("'D'yyMMdd'.T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Backups() {}

  /** Names to try one after the other. */
  static Stream<HostFile> names(HostFile base, Instant now) {
    return switch (base) {
      case HostFile.Member member ->
          IntStream.rangeClosed(1, MEMBERS)
              .mapToObj(number -> new HostFile.Member(member.dataSet(), name(member, number)));
      case HostFile.DataSet dataSet ->
          seconds(now)
              .map(time -> dataSet.name() + '.' + DATA_SET.format(time))
              .filter(name -> name.length() <= LONGEST_DATA_SET)
              .map(HostFile.DataSet::new);
      case HostFile.UnixFile file ->
          seconds(now).map(time -> new HostFile.UnixFile(file.path() + '.' + UNIX.format(time)));
    };
  }

  private static Stream<Instant> seconds(Instant now) {
    return IntStream.rangeClosed(0, AGAIN).mapToObj(now::plusSeconds);
  }

  private static String name(HostFile.Member member, int number) {
    String stem = member.name().substring(0, Math.min(STEM, member.name().length()));
    return stem + String.format(Locale.ROOT, "B%03d", number);
  }
}
