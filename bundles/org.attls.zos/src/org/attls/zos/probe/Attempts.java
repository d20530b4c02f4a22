// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;

/**
 * Tries handshakes with a port, each on a connection of its own.
 *
 * @param target the port
 * @param address where it is
 */
record Attempts(Target target, InetSocketAddress address) {
  /** Asks for something. */
  Attempt make(Offer offer) {
    try (Wire wire = Wire.connect(address, target.timeout())) {
      return opened(wire, offer);
    } catch (IOException e) {
      return new Attempt.Unreachable(Failures.words(e, target.timeout()));
    }
  }

  private Attempt opened(Wire wire, Offer offer) {
    try {
      Optional<String> clear = Opening.of(target.startTls()).open(wire);
      if (clear.isPresent()) {
        return new Attempt.Clear(clear.get());
      }
    } catch (IOException e) {
      String said = wire.hasSaid() ? "; it said " + wire.said() : "";
      return new Attempt.Unknown(Failures.words(e, target.timeout()) + said);
    }
    wire.forget();
    return handshake(wire, offer);
  }

  private Attempt handshake(Wire wire, Offer offer) {
    Watch watch = new Watch();
    Handshake handshake = new Handshake(wire, engine(watch, offer));
    try {
      handshake.run();
      handshake.end();
      return selected(handshake.chosen(), watch, Optional.empty());
    } catch (Handshake.NoTlsException e) {
      return new Attempt.Clear("it answers in the clear with " + wire.said());
    } catch (IOException e) {
      handshake.end();
      return handshake.chosen() == null
          ? failed(e, wire)
          : selected(handshake.chosen(), watch, Optional.of(Failures.words(e, target.timeout())));
    }
  }

  private Attempt selected(SSLSession session, Watch watch, Optional<String> trouble) {
    return new Attempt.Selected(
        session.getProtocol(), session.getCipherSuite(), watch.chain(), watch.request(), trouble);
  }

  private Attempt failed(IOException failure, Wire wire) {
    String words = Failures.words(failure, target.timeout());
    if (failure instanceof SSLException) {
      return Failures.alert(failure).isPresent()
          ? new Attempt.Refused(words, true)
          : new Attempt.Unknown("its answer is not understood: " + words);
    }
    if (failure instanceof SocketTimeoutException || wire.hasSaid()) {
      return new Attempt.Unknown(words);
    }
    return new Attempt.Refused(
        failure instanceof EOFException ? "it ends the connection" : words, false);
  }

  private SSLEngine engine(Watch watch, Offer offer) {
    SSLEngine engine = Contexts.watching(watch).createSSLEngine();
    engine.setUseClientMode(true);
    engine.setEnabledProtocols(offer.versions().toArray(String[]::new));
    engine.setEnabledCipherSuites(offer.suites().toArray(String[]::new));
    SSLParameters parameters = engine.getSSLParameters();
    target.nameToSend().ifPresent(name -> parameters.setServerNames(List.of(name)));
    if (!offer.groups().isEmpty()) {
      parameters.setNamedGroups(offer.groups().toArray(String[]::new));
    }
    engine.setSSLParameters(parameters);
    return engine;
  }
}
