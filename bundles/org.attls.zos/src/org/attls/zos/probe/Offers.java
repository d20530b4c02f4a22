// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;

/**
 * What this process can ask a port for. It is read from the greetings (ClientHello) that it would
 * send, so that nothing counts as refused that never was asked for.
 */
final class Offers {
  private static final int SESSION_ID = 43;
  private static final int LARGEST_HELLO = 1 << 16;

  private final Map<String, String> nameInJava = new HashMap<>();
  private final SequencedMap<String, List<ProbedSuite>> byVersion = new LinkedHashMap<>();

  private Offers() {}

  /** What this process can offer, by version, the newest first. */
  static Offers ofThisProcess() {
    Offers offers = new Offers();
    SSLContext context = Contexts.fresh();
    SSLEngine supported = context.createSSLEngine();
    for (String name : supported.getSupportedCipherSuites()) {
      offers.nameInJava.put(withoutPrefix(name), name);
    }
    for (String version : List.of("TLSv1.3", "TLSv1.2", "TLSv1.1", "TLSv1", "SSLv3")) {
      if (List.of(supported.getSupportedProtocols()).contains(version)) {
        offers.byVersion.put(version, offers.suitesOf(version, context));
      }
    }
    offers.byVersion.values().removeIf(List::isEmpty);
    return offers;
  }

  private List<ProbedSuite> suitesOf(String version, SSLContext context) {
    SSLEngine engine = context.createSSLEngine();
    engine.setUseClientMode(true);
    engine.setEnabledProtocols(new String[] {version});
    engine.setEnabledCipherSuites(engine.getSupportedCipherSuites());
    ByteBuffer hello = ByteBuffer.allocate(LARGEST_HELLO);
    try {
      engine.beginHandshake();
      engine.wrap(ByteBuffer.allocate(0), hello);
    } catch (SSLException e) {
      return List.of(); // Java has the version and refuses to use it.
    }
    return suitesIn(hello);
  }

  private List<ProbedSuite> suitesIn(ByteBuffer hello) {
    int at = SESSION_ID + 1 + hello.get(SESSION_ID);
    int end = at + 2 + Short.toUnsignedInt(hello.getShort(at));
    List<ProbedSuite> suites = new ArrayList<>();
    for (int i = at + 2; i < end; i += 2) {
      String code = String.format(Locale.ROOT, "%04X", Short.toUnsignedInt(hello.getShort(i)));
      ProbedSuite.find(code).filter(suite -> javaName(suite).isPresent()).ifPresent(suites::add);
    }
    return List.copyOf(suites);
  }

  /** The versions that can be offered, the newest first, each with its suites. */
  SequencedMap<String, List<ProbedSuite>> byVersion() {
    return Collections.unmodifiableSequencedMap(byVersion);
  }

  /** How Java calls a suite; empty if it does not have it. */
  Optional<String> javaName(ProbedSuite suite) {
    return Optional.ofNullable(nameInJava.get(withoutPrefix(suite.name())));
  }

  /** Which suite Java means. */
  Optional<ProbedSuite> suite(String version, String javaName) {
    return byVersion.getOrDefault(version, List.of()).stream()
        .filter(suite -> withoutPrefix(suite.name()).equals(withoutPrefix(javaName)))
        .findFirst();
  }

  /** Java writes SSL_ where the registry, which is younger, has TLS_. */
  private static String withoutPrefix(String name) {
    return name.substring(name.indexOf('_') + 1);
  }
}
