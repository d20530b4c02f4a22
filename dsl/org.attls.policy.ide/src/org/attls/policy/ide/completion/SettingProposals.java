// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.settings.SettingWords;
import org.attls.policy.ide.completion.OfferedWords.Word;
import org.attls.policy.ide.keywords.SettingFact;
import org.attls.policy.ide.text.Neighbours;
import org.attls.policy.ide.text.Spot;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Proposes settings with all their words at once, and the values that they take. */
class SettingProposals {
  private static final int MOST_WORDS = 4;
  private static final Set<String> RULES = Set.of("SettingName", "KeywordSettingName");

  @Inject private Proposals proposals;

  /** Proposes the settings that may stand in the object at the cursor and that it has not yet. */
  void settings(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    SettingOwner owner = Around.object(SettingOwner.class, context);
    if (owner != null && !needsValue(context)) {
      Set<String> given = given(owner, context.getOffset() - context.getPrefix().length());
      for (SettingFact fact : SettingFact.all()) {
        SettingWords words = fact.setting();
        if (words.isFor(owner) && !given.contains(words.words())) {
          propose(fact, context.getPrefix(), acceptor);
        }
      }
    }
  }

  /** Whether the words of a setting stand before that must have a value. */
  static boolean needsValue(ContentAssistContext context) {
    ILeafNode before = Around.leafBefore(context);
    return before != null
        && Spot.of(before).feature().equals("name")
        && Spot.of(before).owner() instanceof Setting setting
        && SettingFact.find(setting.getName())
            .filter(fact -> fact.setting().form() != SettingWords.Form.SWITCH)
            .isPresent();
  }

  /** Whether an element of the grammar is of the rules of the words of settings. */
  static boolean isOfSettings(AbstractElement element) {
    return RULES.contains(GrammarUtil.containingRule(element).getName());
  }

  /**
   * Proposes the settings that begin with the words before the cursor and go on, in place of what
   * is there of them.
   */
  void further(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    SettingOwner owner = Around.object(SettingOwner.class, context);
    if (owner == null) {
      return;
    }
    int start = context.getOffset() - context.getPrefix().length();
    String begin = "";
    String found = "";
    int from = start;
    for (int i = 0; i < MOST_WORDS; i++) {
      ILeafNode leaf = Neighbours.before(context.getRootNode(), start);
      if (leaf == null) {
        break;
      }
      start = leaf.getOffset();
      begin = leaf.getText() + ' ' + begin;
      String words = begin;
      if (SettingWords.all().stream().anyMatch(each -> goesOn(each, owner, words))) {
        found = words;
        from = start;
      }
    }
    if (!found.isEmpty()) {
      String typed = context.getRootNode().getText().substring(from, context.getOffset());
      Set<String> given = given(owner, from);
      for (SettingFact fact : SettingFact.all()) {
        if (goesOn(fact.setting(), owner, found) && !given.contains(fact.setting().words())) {
          propose(fact, typed, acceptor);
        }
      }
    }
  }

  private static boolean goesOn(SettingWords setting, SettingOwner owner, String words) {
    return setting.isFor(owner) && setting.words().startsWith(words);
  }

  private static Set<String> given(SettingOwner owner, int place) {
    Set<String> given = new HashSet<>();
    for (Setting each : owner.getSettings()) {
      // The setting at the cursor is the one that is being typed.
      if (NodeModelUtils.findActualNodeFor(each).getOffset() != place) {
        given.add(each.getName());
      }
    }
    return given;
  }

  private void propose(SettingFact fact, String prefix, IIdeContentProposalAcceptor acceptor) {
    String words = fact.setting().words();
    boolean isSwitch = fact.setting().form() == SettingWords.Form.SWITCH;
    String text = isSwitch ? words : words + " ${1:" + OfferedWords.placeholder(fact) + "}$0";
    proposals.propose(
        new Proposal(
            text,
            words,
            fact.meaning(),
            documentation(fact),
            isSwitch ? ContentAssistEntry.KIND_KEYWORD : ContentAssistEntry.KIND_SNIPPET,
            Proposals.SETTING),
        prefix,
        acceptor);
  }

  private static String documentation(SettingFact fact) {
    return KeywordProposals.documentation(fact.keyword())
        + "\n\nTakes: "
        + fact.takes()
        + ".\n\nSince: "
        + fact.since()
        + '.';
  }

  /** Proposes the values of the setting whose words or whose comma stand before the cursor. */
  void values(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    ILeafNode before = Around.leafBefore(context);
    if (before == null) {
      return;
    }
    boolean comma = before.getText().equals(",");
    Setting setting =
        NodeModelUtils.findActualSemanticObjectFor(before) instanceof Setting there ? there : null;
    if (setting != null && !comma && !Spot.of(before).feature().equals("name")) {
      return;
    }
    SettingFact fact =
        SettingFact.find(setting == null ? wordsBefore(context) : setting.getName()).orElse(null);
    if (fact != null && !(comma && isSingle(fact))) {
      Set<String> given = new HashSet<>();
      if (setting != null && !isSingle(fact)) {
        setting.getValues().forEach(each -> given.add(lowerCase(each)));
        given.remove(lowerCase(context.getPrefix()));
      }
      values(fact, given, context, acceptor);
    }
  }

  private void values(
      SettingFact fact,
      Set<String> given,
      ContentAssistContext context,
      IIdeContentProposalAcceptor acceptor) {
    int rank = 0;
    for (Word word : OfferedWords.of(fact)) {
      if (!given.contains(lowerCase(word.text()))) {
        proposals.propose(
            Proposal.of(
                word.text(),
                word.meaning(),
                ContentAssistEntry.KIND_VALUE,
                Proposals.VALUE - rank++),
            context,
            acceptor);
      }
    }
  }

  /** The longest words of a setting that stand before the cursor, where they are not linked yet. */
  private static String wordsBefore(ContentAssistContext context) {
    int start = context.getOffset() - context.getPrefix().length();
    String words = "";
    String found = "";
    for (int i = 0; i < MOST_WORDS; i++) {
      ILeafNode leaf = Neighbours.before(context.getRootNode(), start);
      if (leaf == null) {
        break;
      }
      start = leaf.getOffset();
      words = words.isEmpty() ? leaf.getText() : leaf.getText() + ' ' + words;
      found = SettingWords.find(words).isPresent() ? words : found;
    }
    return found;
  }

  private static boolean isSingle(SettingFact fact) {
    return fact.setting().form() != SettingWords.Form.LIST;
  }

  private static String lowerCase(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
