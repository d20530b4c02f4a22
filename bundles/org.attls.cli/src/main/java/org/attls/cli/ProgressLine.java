// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import org.attls.zos.probe.ProbeProgress;

/** Shows on a terminal how a probe goes on, in one line that goes away. */
final class ProgressLine implements ProbeProgress, AutoCloseable {
  private static final String BACK_AND_CLEAR = "\r\u001b[K";

  private final Console console;
  private final boolean shown;

  ProgressLine(Console console) {
    this.console = console;
    this.shown = console.isTerminal();
  }

  @Override
  public void trying(String about, int handshakes) {
    if (shown) {
      console.err().print(BACK_AND_CLEAR + "handshake " + (handshakes + 1) + ": " + about);
      console.err().flush();
    }
  }

  @Override
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }

  @Override
  public void close() {
    if (shown) {
      console.err().print(BACK_AND_CLEAR);
      console.err().flush();
    }
  }
}
