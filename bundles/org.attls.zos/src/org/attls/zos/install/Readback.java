// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;

/** Reads what was written and compares it: cut lines and wrong conversions show here. */
final class Readback {
  private Readback() {}

  /**
   * Compares a file with what was written to it.
   *
   * @throws InstallStop if it holds something else
   */
  static void verify(Session session, HostFile file, StoredText written)
      throws HostException, InstallStop {
    StoredText read = session.read(file).orElse(new StoredText(List.of()));
    Optional<StoredText.Gap> gap = read.gap(written);
    if (gap.isPresent()) {
      session.say(FindingCode.READ_BACK_DIFFERS, file.printed(), gap.get().line(), gap.get().how());
      throw new InstallStop(Outcome.FAILED);
    }
  }
}
