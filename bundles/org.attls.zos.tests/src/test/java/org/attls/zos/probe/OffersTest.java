// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

/** What counts as offered is offered. */
class OffersTest {
  private static final int SUITES = 44;

  @Test
  void everySuiteIsSentUnderItsNumber() throws SSLException {
    Offers offers = Offers.ofThisProcess();
    List<ProbedSuite> suites = offers.byVersion().get("TLSv1.2");
    assertTrue(suites.size() > 10, suites.toString());
    for (ProbedSuite suite : suites) {
      SSLEngine engine = Contexts.fresh().createSSLEngine();
      engine.setUseClientMode(true);
      engine.setEnabledProtocols(new String[] {"TLSv1.2"});
      engine.setEnabledCipherSuites(new String[] {offers.javaName(suite).orElseThrow()});
      engine.beginHandshake();
      ByteBuffer hello = ByteBuffer.allocate(1 << 16);
      engine.wrap(ByteBuffer.allocate(0), hello);
      int at = SUITES + hello.get(SUITES - 1);
      assertEquals(2, hello.getShort(at), suite.toString());
      assertEquals(suite.code(), String.format(Locale.ROOT, "%04X", hello.getShort(at + 2)));
    }
  }

  @Test
  void suitesOfTls13AreOfItAlone() {
    Offers offers = Offers.ofThisProcess();
    assertEquals(
        List.of("1301", "1302", "1303"),
        offers.byVersion().get("TLSv1.3").stream().map(ProbedSuite::code).sorted().toList());
    assertTrue(
        offers.byVersion().get("TLSv1.2").stream().noneMatch(one -> one.code().startsWith("13")));
  }
}
