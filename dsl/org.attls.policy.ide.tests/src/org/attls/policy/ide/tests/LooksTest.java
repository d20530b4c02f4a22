// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.attls.policy.ide.colours.PolicySemanticTokens;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** How a file looks in an editor: what folds, and what has which colour. */
class LooksTest {
  @Test
  void foldsObjectsBlocksAndComments() {
    Workspace workspace =
        Workspace.of(
            """
            // one
            // two
            // three

            // alone
            image I release 3.1 {
                /* of
                   two lines */
                stack S {
                    connectivity rule R { local all }
                }
            }
            traffic descriptor T {
                inbound local 1
                inbound local 2 {
                    secondary map
                }
            }
            shared rules ALL {
                connectivity rule R {
                    row T {
                        trace 5
                    }
                }
            }
            expect E {
                traffic T
                must be protected
            }
            """);
    List<String> folds =
        Workspace.get(FoldingRangeService.class)
            .createFoldingRanges(
                workspace.document("a.attls"), workspace.resource(), CancelIndicator.NullImpl)
            .stream()
            .map(LooksTest::describe)
            .toList();
    assertEquals(
        List.of(
            "0-2 comment",
            "5-11",
            "6-7 comment",
            "8-10",
            "12-17",
            "14-16",
            "18-24",
            "19-23",
            "20-22",
            "25-28"),
        folds);
  }

  private static String describe(FoldingRange fold) {
    String kind = fold.getKind() == null ? "" : " " + fold.getKind();
    return fold.getStartLine() + "-" + fold.getEndLine() + kind;
  }

  @Test
  void coloursWordsByWhatTheyAreThereFor() {
    assertEquals(
        List.of(
            "// x: comment",
            "traffic: keyword",
            "descriptor: keyword",
            "T: interface definition",
            "\"d\": string",
            "inbound: keyword",
            "local: keyword",
            "21: number",
            "job: keyword",
            "FTPD*: variable",
            "server: keyword",
            "security: keyword",
            "level: keyword",
            "L: struct definition",
            "versions: keyword",
            "SSLv3: enum broken",
            "TLSv1.2: enum strong",
            "ciphers: keyword",
            "TLS_RSA_WITH_AES_128_CBC_SHA: enumMember weak",
            "TLS_NONE: enumMember",
            "requirement: keyword",
            "map: keyword",
            "M: class definition",
            "T: interface",
            "L: struct",
            "image: keyword",
            "I: namespace definition",
            "release: keyword",
            "3.1: number",
            "stack: keyword",
            "S: namespace definition",
            "connectivity: keyword",
            "rule: keyword",
            "R: method definition",
            "local: keyword",
            "group: keyword",
            "G: type",
            "remote: keyword",
            "10.0.0.0: number",
            "/: number",
            "8: number",
            "map: keyword",
            "M: class"),
        colours(
            """
            // x
            traffic descriptor T "d" { inbound local 21 job FTPD* server }
            security level L {
                versions SSLv3, TLSv1.2
                ciphers TLS_RSA_WITH_AES_128_CBC_SHA, TLS_NONE
            }
            requirement map M { T -> L }
            image I release 3.1 {
                stack S { connectivity rule R { local group G remote 10.0.0.0/8 map M } }
            }
            """));
  }

  @Test
  void coloursSettingsAndNamesThatAreWordsOfThem() {
    assertEquals(
        List.of(
            "import: keyword",
            "ibm: namespace",
            "traffic: keyword",
            "descriptor: keyword",
            "LDAP: interface definition",
            "extends: keyword",
            "T: interface",
            "without: keyword",
            "cache: property",
            "type: keyword",
            "data: property definition",
            "local: keyword",
            "&P: number",
            "client: keyword",
            "SNI: keyword",
            "names: keyword",
            "a.b: enumMember",
            "handshake: keyword",
            "timeout: keyword",
            "5: number",
            "certificate: keyword",
            "label: keyword",
            "\"My label\": string",
            "time: keyword",
            "zone: keyword",
            "local: enumMember"),
        colours(
            """
            import ibm
            traffic descriptor LDAP extends T {
                without cache
                type data local &P {
                    client SNI names a.b
                    handshake timeout 5
                    certificate label "My label"
                    time zone local
                }
            }
            """));
  }

  @Test
  void coloursBrokenText() {
    assertEquals(
        List.of("security: keyword", "level: keyword", "L: struct definition"),
        colours("security level L"));
  }

  @Test
  void stopsColouringWhenAsked() {
    Workspace workspace = Workspace.of("security level L { }");
    assertThrows(
        OperationCanceledError.class,
        () ->
            Workspace.get(ISemanticHighlightingCalculator.class)
                .provideHighlightingFor(
                    workspace.resource(), (offset, length, styles) -> {}, () -> true));
  }

  @Test
  void namesTheStrengthsAsModifiers() {
    List<String> modifiers = new PolicySemanticTokens().getTokenModifiers();
    assertEquals(
        List.of("broken", "weak", "strong"),
        modifiers.subList(modifiers.size() - 3, modifiers.size()));
  }

  private static List<String> colours(String text) {
    List<String> words = new ArrayList<>();
    Workspace.get(ISemanticHighlightingCalculator.class)
        .provideHighlightingFor(
            Workspace.of(text).resource(),
            (offset, length, styles) ->
                words.add(
                    text.substring(offset, offset + length) + ": " + String.join(" ", styles)),
            CancelIndicator.NullImpl);
    return words;
  }
}
