// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.ProfileTarget;

/**
 * Where the policy of one stack goes, with nothing left open.
 *
 * @param image the name of the z/OS image, as in the policy
 * @param stack the name of the TCP/IP stack, as in the policy and in TcpImage
 * @param staging the file that is written first; not the one that the Policy Agent reads
 * @param production the file that TTLSConfig of the stack names
 * @param backup the file that names of backups are made of
 * @param procedure the started task of the Policy Agent, 1 to 8 characters
 * @param log the log file of the Policy Agent (PAGENT_LOG_FILE); empty if it is not to be read
 */
public record InstallFiles(
    String image,
    String stack,
    HostFile staging,
    HostFile production,
    HostFile backup,
    String procedure,
    Optional<HostFile> log) {
  /** What IBM's samples call the started task. */
  public static final String PROCEDURE = "PAGENT";

  private static final String STAGING = "STG";
  private static final int STEM = 5;
  private static final Pattern TASK = Pattern.compile("[A-Z@#$][A-Z0-9@#$]{0,7}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_@#$.-]{1,32}");

  /**
   * Checks what goes into commands and names of files.
   *
   * @throws IllegalArgumentException with a message for the user if a name cannot be used
   */
  public InstallFiles {
    check(NAME, image, "image", "1 to 32 letters, digits and . _ - @ # $");
    check(NAME, stack, "stack", "1 to 32 letters, digits and . _ - @ # $");
    check(TASK, procedure, "procedure", "1 to 8 of A-Z, 0-9, @, # and $, the first no digit");
    if (staging.equals(production)) {
      throw new IllegalArgumentException(
          "staging and production are both "
              + production.printed()
              + "; the Policy Agent must not read what is not checked yet");
    }
  }

  private static void check(Pattern pattern, String name, String what, String rule) {
    if (!pattern.matcher(name).matches()) {
      throw new IllegalArgumentException(what + " '" + name + "' cannot be used; write " + rule);
    }
  }

  /**
   * The files of a stack. Where the profile has no staging file, it is {@code ATTLSSTG} beside the
   * member {@code ATTLS}, and the name with {@code .STAGING} or {@code .staging} of others.
   *
   * @param image the image of the policy
   * @param stack the stack of the policy
   * @param target what the profile says of the stack
   * @throws IllegalArgumentException with a message for the user if a name cannot be used
   */
  public static InstallFiles of(String image, String stack, ProfileTarget target) {
    return new InstallFiles(
        image,
        stack,
        target.staging().orElseGet(() -> stagingOf(target.production())),
        target.production(),
        target.backup().orElse(target.production()),
        target.procedure().orElse(PROCEDURE),
        target.log());
  }

  private static HostFile stagingOf(HostFile production) {
    return switch (production) {
      case HostFile.Member member ->
          new HostFile.Member(
              member.dataSet(),
              member.name().substring(0, Math.min(STEM, member.name().length())) + STAGING);
      case HostFile.DataSet dataSet -> new HostFile.DataSet(dataSet.name() + ".STAGING");
      case HostFile.UnixFile file -> new HostFile.UnixFile(file.path() + ".staging");
    };
  }

  /** The console command that makes the Policy Agent reread its files. */
  public String refreshCommand() {
    return "F " + procedure + ",REFRESH";
  }

  /** IMAGE/STACK. */
  public String name() {
    return image + '/' + stack;
  }
}
