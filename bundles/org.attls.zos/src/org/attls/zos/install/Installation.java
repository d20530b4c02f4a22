// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.util.Optional;
import org.attls.findings.FindingCode;

/**
 * Installs a policy, or takes the last one back, step by step. Whatever fails, the result says what
 * every file holds; the same request again goes on from there. Not for two threads at a time.
 */
public final class Installation {
  /** A way through the steps. */
  @FunctionalInterface
  interface Way {
    Outcome run() throws IOException, InstallStop;
  }

  private final Session session;
  private final Finish finish;

  private Installation(
      InstallRequest request, InstallQuestions questions, InstallListener listener) {
    this.session = new Session(request, listener);
    this.finish = new Finish(session, questions);
  }

  /**
   * Installs.
   *
   * @param request what and where
   * @param questions asked on the way, in this thread
   * @param listener told of every step, in this thread
   * @return how it ended; never fails for what the system, the network or a file does
   */
  public static InstallResult install(
      InstallRequest request, InstallQuestions questions, InstallListener listener) {
    Installation one = new Installation(request, questions, listener);
    return one.run(new Transfer(one.session, questions, one.finish)::run);
  }

  /**
   * Writes the backup of the last installation back and refreshes.
   *
   * @param request as for {@link #install}
   * @param questions asked on the way, in this thread
   * @param listener told of every step, in this thread
   * @return how it ended
   */
  public static InstallResult takeBack(
      InstallRequest request, InstallQuestions questions, InstallListener listener) {
    Installation one = new Installation(request, questions, listener);
    return one.run(new TakingBack(one.session, questions, one.finish)::run);
  }

  /**
   * Tells how far the last installation came and what the files hold. Changes nothing.
   *
   * @param request as for {@link #install}
   * @param listener is told what the record says, as ends of {@link Step#COMPARE}
   * @return what the files hold
   */
  public static InstallResult status(InstallRequest request, InstallListener listener) {
    Installation one = new Installation(request, null, listener);
    return one.run(
        () -> {
          new InstallStatus(one.session).run().forEach(one.session::end);
          return Outcome.STATUS;
        });
  }

  private InstallResult run(Way way) {
    try (Session open = session) {
      return open.result(way.run(), finish.effect());
    } catch (InstallStop stop) {
      return session.result(stop.outcome(), finish.effect());
    } catch (IOException e) {
      session.say(FindingCode.INSTALLATION_STEP_FAILED, session.step().label(), reason(e));
      return session.result(Outcome.FAILED, finish.effect());
    }
  }

  /** Why it failed, without the full stop that follows. */
  private static String reason(IOException e) {
    String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
