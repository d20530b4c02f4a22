// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.util.Optional;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;

/**
 * Sends the policy where the Policy Agent does not read it, to see whether it arrives whole.
 *
 * @param session the run
 */
record Staging(Session session) {
  void run() throws IOException, InstallStop {
    HostFile file = session.files().staging();
    session.begin(Step.UPLOAD);
    if (session.read(file).equals(Optional.of(session.wanted()))) {
      session.end(file.printed() + " has the policy already");
    } else {
      session.record(session.journal().beginning(Step.UPLOAD));
      upload(file);
      session.record(session.journal().after(Step.UPLOAD));
      session.end(file.printed() + " is written");
    }
    session.begin(Step.READ_BACK);
    Readback.verify(session, file, session.wanted());
    session.staging(Content.NEW);
    session.record(session.journal().after(Step.READ_BACK));
    session.end("it is the same");
  }

  private void upload(HostFile file) throws HostException {
    session.staging(Content.UNCERTAIN);
    session.host().write(file, session.request().policy().text());
  }
}
