// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.generator.history.History;
import org.attls.model.policy.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which switches of protocol versions are written at which release. */
class VersionsTest {

  @ParameterizedTest
  @CsvSource({
    "V1R9, SSLv3;TLSv1, ''",
    "V1R9, TLSv1, SSLv3 Off",
    "V1R9, SSLv2;SSLv3;TLSv1, SSLv2 On",
    "V1R9, SSLv3, TLSv1 Off",
    "V1R9, SSLv3;TLSv1;TLSv1.1;TLSv1.2, TLSv1.1 On;TLSv1.2 On",
    "V1R12, TLSv1, SSLv3 Off;TLSv1 On",
    "V1R13, TLSv1, SSLv3 Off;TLSv1 On",
    "V1R13, TLSv1;TLSv1.2, SSLv3 Off;TLSv1 On;TLSv1.2 On",
    "V2R2, TLSv1.2, TLSv1 Off;TLSv1.1 Off;TLSv1.2 On",
    "V2R2, TLSv1;TLSv1.1, TLSv1 On;TLSv1.1 On",
    "V2R4, SSLv3, SSLv3 On;TLSv1 Off;TLSv1.1 Off",
    "3.1, TLSv1.3;TLSv1.2, TLSv1 Off;TLSv1.1 Off;TLSv1.2 On;TLSv1.3 On",
  })
  void switches(String release, String versions, String expected) {
    List<String> wanted = List.of(versions.split(";"));
    Stack stack =
        Models.small(
            release, wanted, Models.at("all"), Models.at("all"), Lines.inbound().local("443"));
    for (NamingMode mode : NamingMode.values()) {
      PolicyText text =
          PolicyText.read(PolicyGenerator.generate(stack, mode, History.none()).text());
      List<String> written =
          text.all("TTLSConnectionAdvancedParms").stream()
              .flatMap(block -> block.settings().stream())
              .map(setting -> setting.keyword() + " " + setting.value())
              .toList();
      assertEquals(expected, String.join(";", written));
      assertEquals(List.of(), text.all("TTLSEnvironmentAdvancedParms"));
    }
  }
}
