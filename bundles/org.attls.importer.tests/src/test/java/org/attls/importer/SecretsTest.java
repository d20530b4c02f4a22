// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords go nowhere, and what is of no use without one does not pass for something else. */
class SecretsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keyring /etc/a.kdb\nKeyringPw Secret1",
        "Keyring /etc/a.kdb\nKeyringPw #Secret1",
        "Keyring /etc/a.kdb\nKeyringPw"
      })
  void aKeyDatabaseDoesNotBecomeAKeyRing(String lines) {
    ImportResult result = SingleRule.read("ring", lines);
    assertFalse(result.text().contains("    key "), result.text());
    assertTrue(result.text().contains("// Not carried: Keyring /etc/a.kdb"), result.text());
    List<String> errors = new Authoring(result.text()).errors();
    assertTrue(errors.stream().anyMatch(each -> each.contains("key ring")), errors::toString);
    assertTrue(result.report().summary().lost() >= 2);
  }

  @Test
  void thePasswordLeavesAComment() {
    String text = SingleRule.read("ring", "Keyring /etc/a.kdb\nKeyringPw Secret1").text();
    assertTrue(text.contains("// Not carried: KeyringPw ********\n"), text);
  }

  @Test
  void aStashFileKeepsTheKeyDatabase() {
    String text =
        SingleRule.read("ring", "Keyring /etc/a.kdb\nKeyringPw x\nKeyringStashFile /etc/a.sth")
            .text();
    assertTrue(text.contains("    key database \"/etc/a.kdb\" stash file \"/etc/a.sth\"\n"), text);
    assertEquals(List.of(), new Authoring(text).errors());
  }

  @Test
  void aUserOfLdapGoesWithItsPassword() {
    ImportResult result =
        SingleRule.read(
            "environment",
            """
            TTLSGskAdvancedParms
            {
              TTLSGskLdapParms
              {
                GSK_LDAP_Server ldap.example.com
                GSK_LDAP_USER cn=reader
                GSK_LDAP_USER_PW Secret1
              }
            }
            """);
    assertTrue(result.text().contains("// Not carried: GSK_LDAP_USER cn=reader\n"), result.text());
    assertTrue(result.text().contains("// Not carried: GSK_LDAP_USER_PW ********\n"));
    assertEquals(2, result.report().summary().lost());
    List<String> errors = new Authoring(result.text()).errors();
    assertTrue(errors.stream().anyMatch(each -> each.contains("GSK_LDAP_USER")), result::text);
  }

  @ParameterizedTest
  @CsvSource({
    "ring, 'Keyring A\nKeyringPw #Secret1'",
    "ring, 'Keyring A\nKeyringPassword Secret1'",
    "ring, 'Keyring A\nKEYRINGPW=Secret1'",
    "ring, 'Keyring A\n# KeyringPw now Secret1 # or Secret1'",
    "rule, 'Keypass Secret1 # Secret1'",
    "environment, 'TTLSGskLdapParms { GSK_LDAP_USER_PW Secret1 }'"
  })
  void noPasswordGoesAnywhere(String place, String lines) {
    ImportResult result = SingleRule.read(place, lines);
    LossReport report = result.report();
    assertFalse(
        (result.text() + report + report.text() + report.markdown()).contains("Secret1"),
        result.text());
  }
}
