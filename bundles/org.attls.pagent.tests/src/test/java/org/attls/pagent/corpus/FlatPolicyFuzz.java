// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;

/**
 * Looks for bytes that break the reader or a check, guided by what they reach. A short run is part
 * of every build.
 */
class FlatPolicyFuzz {
  private static final Optional<Release> RELEASE = Optional.of(Release.of("V2R1"));

  @FuzzTest(maxDuration = "5s")
  @DictionaryEntries({
    "TTLSRule r\\x0A{\\x0A",
    "TTLSGroupAction g\\x0A{\\x0A",
    "TTLSEnvironmentAction e\\x0A{\\x0A",
    "TTLSConnectionAction c\\x0A{\\x0A",
    "TTLSCipherParms\\x0A{\\x0A",
    "TTLSKeyringParms k\\x0A{\\x0A",
    "}\\x0A",
    "LocalAddr 10.1.2.3\\x0A",
    "LocalPortRange 1-2\\x0A",
    "TTLSGroupActionRef g\\x0A",
    "TTLSEnvironmentActionRef e\\x0A",
    "TTLSConnectionActionRef c\\x0A",
    "TTLSEnabled On\\x0A",
    "TLSv1.3 On\\x0A",
    "V3CipherSuites4Char C02F1301\\x0A",
    "CertificateLabel a b\\x0A",
    "IpTimeCondition\\x0A{\\x0A",
    "TimeOfDayRange 00:00-24:00\\x0A",
    "TcpImage TCPIP FLUSH\\x0A"
  })
  void anyBytes(byte[] bytes) {
    EncodedText read = EncodedText.of(bytes);
    assertArrayEquals(bytes, read.bytes());
    FlatPolicy policy = FlatPolicy.read(read.text());
    FlatChecks.check(policy, Optional.empty()).forEach(Fault::message);
    FlatChecks.check(policy, RELEASE).forEach(Fault::message);
  }
}
