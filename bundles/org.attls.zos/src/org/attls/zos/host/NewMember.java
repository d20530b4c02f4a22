// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.security.SecureRandom;
import java.util.Locale;
import org.attls.zos.host.HostException.Reason;

/**
 * Makes a member that must not be there yet, where the protocol has no operation for that: the text
 * is written to a member of a name of its own, which is then renamed. A partitioned data set
 * refuses a name that it has already, so of two callers one succeeds. Should a server replace the
 * member instead, both callers read it back, at once and after a pause, and the one whose text is
 * not there has lost; that alone would leave a gap when one of them is slower than the pause. Texts
 * must differ from caller to caller.
 */
public final class NewMember {
  /** A member that is renamed only into a name that is free. */
  @FunctionalInterface
  public interface Renaming {
    /**
     * Renames it.
     *
     * @return whether it was done; false if the system refused
     */
    boolean rename(HostFile.Member from, HostFile.Member to) throws HostException;
  }

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final int LENGTH = 7;
  private static final long PAUSE_MILLISECONDS = 700;
  private static final SecureRandom RANDOM = new SecureRandom();

  private NewMember() {}

  /**
   * Makes the member.
   *
   * @return whether it was made; false if it was there already
   */
  public static boolean create(Host host, Renaming renaming, HostFile.Member member, String text)
      throws HostException {
    if (host.beside(member).contains(member)) {
      return false;
    }
    HostFile.Member own = new HostFile.Member(member.dataSet(), name());
    host.write(own, text);
    if (!renaming.rename(own, member)) {
      host.delete(own);
      if (host.beside(member).contains(member)) {
        return false;
      }
      throw new HostException(
          Reason.REFUSED,
          member.printed() + " was not made: the system does not rename members",
          null);
    }
    if (!isThere(host, member, text)) {
      return false;
    }
    pause();
    return isThere(host, member, text);
  }

  private static boolean isThere(Host host, HostFile.Member member, String text)
      throws HostException {
    return host.read(member).filter(found -> HostText.same(found, text)).isPresent();
  }

  private static String name() {
    StringBuilder name = new StringBuilder("@");
    for (int i = 0; i < LENGTH; i++) {
      name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return name.toString().toUpperCase(Locale.ROOT);
  }

  private static void pause() throws HostException {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException(Reason.CONNECTION, "interrupted", e);
    }
  }
}
