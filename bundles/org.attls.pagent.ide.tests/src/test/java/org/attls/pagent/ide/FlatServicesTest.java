// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;
import org.junit.jupiter.api.Test;

/** Hover, colours, outline, folding and the ways between names. */
class FlatServicesTest {
  private static final String TEXT =
      """
      # Rules of the bank
      # for everybody
      TTLSRule R1
      {
        LocalPortRange 992
        Direction inbound
        TTLSGroupActionRef ON
      }
      TTLSGroupAction ON # one
      {
        TTLSEnabled On extra
        Nonsense 1
      }
      TTLSCipherParms ON
      {
        V3CipherSuites 2F35
      }
      TTLSKeyringParms K
      {
        KeyringPw secret
      }
      """;

  private final FlatPolicy policy = FlatPolicy.read(TEXT);

  private static int at(String text) {
    return TEXT.indexOf(text) + 1;
  }

  private String hover(String text) {
    return FlatHover.at(policy, at(text)).map(FlatHover::markdown).orElse("");
  }

  @Test
  void keywordsExplainThemselves() {
    assertTrue(hover("TTLSGroupAction ON").startsWith("**TTLSGroupAction**, statement"));
    String direction = hover("Direction");
    assertTrue(direction.contains("takes Inbound, Outbound or Both"), direction);
    assertTrue(direction.contains("- required"), direction);
    assertTrue(direction.contains("since z/OS V1R7"), direction);
    assertEquals("", hover("Nonsense"));
  }

  @Test
  void aNameShowsWhatItNames() {
    assertEquals("**TTLSGroupAction ON**\n- TTLSEnabled On\n- Nonsense 1", hover("ON\n}"));
  }

  @Test
  void codesAreReadAloud() {
    String suites = hover("2F35");
    assertTrue(suites.contains("002F TLS\\_RSA\\_WITH\\_AES\\_128\\_CBC\\_SHA"), suites);
    assertTrue(suites.contains("0035"), suites);
  }

  @Test
  void aPasswordIsNotShown() {
    assertFalse(hover("KeyringPw").contains("secret"));
    assertEquals("", hover("secret"));
  }

  @Test
  void wordsHaveKinds() {
    List<String> kinds =
        FlatToken.of(policy).stream()
            .map(token -> token.kind() + " " + token.span().of(TEXT))
            .toList();
    assertEquals(
        List.of(
            "COMMENT # Rules of the bank",
            "COMMENT # for everybody",
            "STATEMENT TTLSRule",
            "NAME R1",
            "PARAMETER LocalPortRange",
            "VALUE 992",
            "PARAMETER Direction",
            "CONSTANT inbound",
            "PARAMETER TTLSGroupActionRef",
            "REFERENCE ON",
            "STATEMENT TTLSGroupAction",
            "NAME ON",
            "COMMENT # one",
            "PARAMETER TTLSEnabled",
            "CONSTANT On"),
        kinds.subList(0, 15));
    assertTrue(kinds.contains("UNKNOWN Nonsense"), kinds.toString());
    assertTrue(kinds.contains("IGNORED extra"), kinds.toString());
  }

  @Test
  void theOutlineTellsRulesApart() {
    FlatOutline rule = FlatOutline.of(policy).getFirst();
    assertEquals("TTLSRule", rule.statement());
    assertEquals("R1", rule.name());
    assertEquals("inbound 992", rule.detail());
    assertEquals("R1", rule.selection().of(TEXT));
  }

  @Test
  void statementsAndCommentsFold() {
    List<String> folds =
        FlatFold.of(policy).stream()
            .map(span -> span.of(TEXT).lines().findFirst().orElse(""))
            .toList();
    assertEquals(
        List.of(
            "# Rules of the bank",
            "TTLSRule R1",
            "TTLSGroupAction ON # one",
            "TTLSCipherParms ON",
            "TTLSKeyringParms K"),
        folds);
  }

  @Test
  void aReferenceLeadsToItsStatement() {
    Optional<FlatStatement> target = FlatNavigation.statement(policy, at("ON\n}"));
    assertEquals("TTLSGroupAction", target.orElseThrow().keyword());
    assertEquals("ON", FlatNavigation.word(policy, at("ON\n}")).orElseThrow().of(TEXT));
    assertTrue(FlatNavigation.word(policy, at("Direction")).isEmpty());
  }

  @Test
  void referencesAreThoseOfOneKind() {
    FlatStatement action = policy.statements("TTLSGroupAction").findFirst().orElseThrow();
    List<Integer> starts =
        FlatNavigation.references(policy, action).stream().map(Span::start).toList();
    assertEquals(List.of(TEXT.indexOf("ON # one"), TEXT.indexOf("ON\n}")), starts);
  }

  @Test
  void renamingChangesAllOfThem() {
    FlatStatement action = FlatNavigation.statement(policy, at("TTLSGroupAction ON")).orElseThrow();
    assertEquals(
        TEXT.replace("TTLSGroupAction ON", "TTLSGroupAction A")
            .replace("TTLSGroupActionRef ON", "TTLSGroupActionRef A"),
        Edit.apply(TEXT, FlatNavigation.rename(policy, action, "A")));
  }

  @Test
  void namesThatCannotBeAreRefused() {
    FlatStatement rule = policy.statements("TTLSRule").findFirst().orElseThrow();
    assertTrue(FlatNavigation.renameProblem(policy, rule, "R 2").isPresent());
    assertTrue(FlatNavigation.renameProblem(policy, rule, "x".repeat(33)).isPresent());
    assertTrue(FlatNavigation.renameProblem(policy, rule, "R2").isEmpty());
    FlatPolicy two = FlatPolicy.read("PortRange A\n{\n}\nPortRange B\n{\n}\n");
    FlatStatement first = two.statements().findFirst().orElseThrow();
    assertEquals(
        "There is a PortRange B already.",
        FlatNavigation.renameProblem(two, first, "B").orElseThrow());
  }
}
