// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that remembers why it failed: a print stream only says that it did. A reader that
 * has seen enough, such as {@code head}, is no failure.
 */
final class ReportStream extends FilterOutputStream {
  private static final String READER_GONE = "Broken pipe";

  private String failure = "";

  ReportStream(FileDescriptor descriptor) {
    super(new FileOutputStream(descriptor));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    OutputStream target = out;
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
      throw e;
    }
  }

  /** Why the report is not complete; empty if it is, or if nobody wants the rest. */
  String failure() {
    return failure.contains(READER_GONE) ? "" : failure;
  }
}
