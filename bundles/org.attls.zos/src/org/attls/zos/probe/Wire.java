// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One connection, with an end of its time: a server that sends a byte a minute does not hold it.
 */
final class Wire implements Closeable {
  private static final int FIRST_BYTES = 256;

  private final Socket socket;
  private final long end;
  private final byte[] first = new byte[FIRST_BYTES];
  private int got;

  private Wire(Socket socket, long end) {
    this.socket = socket;
    this.end = end;
  }

  /** Makes a connection. */
  static Wire connect(InetSocketAddress address, Duration timeout) throws IOException {
    long end = System.nanoTime() + timeout.toNanos();
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      Wire wire = new Wire(socket, end);
      socket.connect(address, wire.millisLeft());
      return wire;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** Waits for the next bytes; -1 at their end. */
  int read(byte[] target, int offset, int length) throws IOException {
    socket.setSoTimeout(millisLeft());
    int count = socket.getInputStream().read(target, offset, length);
    if (count > 0) {
      int kept = Math.min(count, first.length - got);
      System.arraycopy(target, offset, first, got, kept);
      got += kept;
    }
    return count;
  }

  /** Waits for the next byte; -1 at their end. */
  int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  /** Sends bytes. */
  void write(byte[] bytes, int offset, int length) throws IOException {
    socket.getOutputStream().write(bytes, offset, length);
  }

  /** Sends bytes. */
  void write(byte... bytes) throws IOException {
    write(bytes, 0, bytes.length);
  }

  /** What the server has said so far, as people can read it. */
  String said() {
    return Printed.of(first, got);
  }

  /** Forgets what was said, as something else begins. */
  void forget() {
    got = 0;
  }

  /** Whether the server has said anything. */
  boolean hasSaid() {
    return got > 0;
  }

  private int millisLeft() throws SocketTimeoutException {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new SocketTimeoutException("the time is over");
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
