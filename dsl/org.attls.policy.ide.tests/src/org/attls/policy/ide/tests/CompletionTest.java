// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attls.model.facts.CipherSuite;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What completion proposes, and what it says about it. */
class CompletionTest {
  static List<Cases.Case> cases() {
    return Cases.read("completion.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void proposesWhatFits(Cases.Case one) {
    List<String> labels = complete(one.text()).stream().map(ContentAssistEntry::getLabel).toList();
    if (one.parts().containsKey("all")) {
      List<String> expected = new ArrayList<>(one.lines("all"));
      boolean ordered = labels.equals(expected);
      expected.sort(null);
      assertTrue(
          ordered || labels.stream().sorted().toList().equals(expected), () -> "got " + labels);
    }
    List<String> first = one.lines("first");
    assertEquals(first, labels.subList(0, Math.min(first.size(), labels.size())));
    assertTrue(labels.containsAll(one.lines("some")), () -> "got " + labels);
    assertTrue(one.lines("none").stream().noneMatch(labels::contains), () -> "got " + labels);
  }

  @Test
  void ordersVersionsFromNewToOld() {
    assertEquals(
        List.of("TLSv1.3", "TLSv1.2", "TLSv1.1", "TLSv1", "SSLv3", "SSLv2", "default"),
        complete("security level L { versions | }").stream()
            .map(ContentAssistEntry::getLabel)
            .toList());
  }

  @Test
  void replacesTheWholeWord() {
    ContentAssistEntry entry =
        complete("requirement map A-b-c { }\nimage I { stack S { connectivity rule R { map A-b-|")
            .get(0);
    assertEquals("A-b-", entry.getPrefix());
    assertEquals("A-b-c", entry.getProposal());
  }

  @Test
  void describesNamesOfOtherFiles() {
    Workspace workspace =
        new Workspace()
            .add("a.attls", "requirement map M { T ->  }")
            .add("levels.attls", "security level GOLD \"The best\" { }");
    ContentAssistEntry entry = complete(workspace, 25).get(0);
    assertEquals("GOLD", entry.getProposal());
    assertEquals("security level \"The best\" in levels.attls", entry.getDescription());
  }

  @Test
  void describesValuesAndKeywords() {
    assertEquals(
        CipherSuite.find("TLS_RSA_WITH_3DES_EDE_CBC_SHA").orElseThrow().summary(),
        complete("security level L { ciphers TLS_RSA_WITH_3DES|").get(0).getDescription());
    assertEquals(
        "TLS 1.2 (RFC 5246); since V2R1; strong",
        complete("security level L { versions TLSv1.2|").get(0).getDescription());
    assertEquals(
        "The requirement map of the rule",
        complete("image I { stack S { connectivity rule R { map|").get(0).getDescription());
  }

  @Test
  void isAsFastInTheLastOfManyRules() {
    StringBuilder text = new StringBuilder("requirement map M { }\nimage I { stack S {\n");
    for (int i = 0; i < 2000; i++) {
      text.append("connectivity rule R").append(i).append(" { local all remote all map M }\n");
    }
    text.append("connectivity rule LAST { local all remote |");
    assertEquals(4, complete(text.toString()).size());
  }

  private static List<ContentAssistEntry> complete(String marked) {
    int offset = marked.indexOf('|');
    return complete(Workspace.of(marked.replace("|", "")), offset);
  }

  private static List<ContentAssistEntry> complete(Workspace workspace, int offset) {
    IdeContentProposalAcceptor acceptor = Workspace.get(IdeContentProposalAcceptor.class);
    acceptor.setCancelIndicator(CancelIndicator.NullImpl);
    ContentAssistContext[] contexts =
        Workspace.get(ContentAssistContextFactory.class)
            .create(
                workspace.text("a.attls"), new TextRegion(offset, 0), offset, workspace.resource());
    Workspace.get(IdeContentProposalProvider.class)
        .createProposals(Arrays.asList(contexts), acceptor);
    List<ContentAssistEntry> entries = new ArrayList<>();
    acceptor.getEntries().forEach(entries::add);
    return entries;
  }
}
