// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;

/** Drives one handshake over a connection. */
final class Handshake {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
  private static final int ALERT = 21;
  private static final int HANDSHAKE = 22;

  private final Wire wire;
  private final SSLEngine engine;
  private final ByteBuffer in;
  private final ByteBuffer out;
  private final ByteBuffer data;
  private SSLSession chosen;

  Handshake(Wire wire, SSLEngine engine) {
    this.wire = wire;
    this.engine = engine;
    int packet = engine.getSession().getPacketBufferSize();
    this.in = ByteBuffer.allocate(packet).flip();
    this.out = ByteBuffer.allocate(packet);
    this.data = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
  }

  /** That the other side does not speak TLS. */
  static final class NoTlsException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** What the server chose; null as long as it has not. */
  SSLSession chosen() {
    return chosen;
  }

  /**
   * Runs the handshake to its end.
   *
   * @throws NoTlsException if the answer is no TLS
   * @throws SSLException if the server refuses, or sends what TLS does not allow
   * @throws EOFException if the server ends the connection
   * @throws IOException if the connection breaks, or its time ends
   */
  void run() throws IOException {
    engine.beginHandshake();
    while (true) {
      switch (engine.getHandshakeStatus()) {
        case NEED_WRAP -> send();
        case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> receive();
        case NEED_TASK -> {
          for (Runnable task; (task = engine.getDelegatedTask()) != null; ) {
            task.run();
          }
        }
        case FINISHED, NOT_HANDSHAKING -> {
          chosen = engine.getSession();
          return;
        }
      }
      note();
    }
  }

  /** Tells the server that this was all, as far as it still listens. */
  void end() {
    engine.closeOutbound();
    try {
      while (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_WRAP) {
        send();
      }
    } catch (IOException e) {
      // The server ended it first, and nothing is lost by that.
      return;
    }
  }

  private void note() {
    SSLSession session = engine.getHandshakeSession();
    if (session != null && !session.getCipherSuite().endsWith("_WITH_NULL_NULL")) {
      chosen = session;
    }
  }

  private void send() throws IOException {
    out.clear();
    SSLEngineResult result = engine.wrap(NOTHING, out);
    wire.write(out.array(), 0, out.position());
    if (result.getStatus() == SSLEngineResult.Status.CLOSED && out.position() == 0) {
      throw new EOFException();
    }
  }

  private void receive() throws IOException {
    SSLEngineResult.Status status;
    try {
      data.clear();
      status = engine.unwrap(in, data).getStatus();
    } finally {
      note();
    }
    switch (status) {
      case BUFFER_UNDERFLOW -> more();
      case CLOSED -> throw new EOFException();
      case BUFFER_OVERFLOW -> throw new SSLException("it sends data before the handshake ends");
      case OK -> {
        // The engine says what comes next.
      }
    }
  }

  private void more() throws IOException {
    boolean first = !wire.hasSaid();
    in.compact();
    int count = wire.read(in.array(), in.position(), in.remaining());
    if (count < 0) {
      throw new EOFException();
    }
    in.position(in.position() + count).flip();
    if (first && in.get(0) != ALERT && in.get(0) != HANDSHAKE) {
      throw new NoTlsException();
    }
  }
}
