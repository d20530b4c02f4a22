// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.PrintStream;
import org.attls.zos.store.StoreStatus;

/** Tells how a folder and its store stand. */
final class StoreText {
  private StoreText() {}

  static void print(PrintStream out, StoreStatus status) {
    out.println("store     " + status.store());
    out.println(
        "lock      "
            + status
                .lock()
                .map(lock -> (status.locked() ? "this folder, " : "") + lock)
                .orElse("free"));
    out.println(
        "revision  "
            + (status.revision() == 0
                ? "none yet; 'attls store save' makes the first"
                : status.revision() + ", saved by " + status.saved()));
    out.println(
        "here      "
            + status
                .opened()
                .map(opened -> opened == 0 ? "nothing saved yet" : "revision " + opened)
                .orElse("not opened"));
    status.changed().forEach(path -> out.println("changed   " + path));
  }
}
