// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.pagent.source.FlatPolicy;

/** What one must know of an import beyond its single lines. */
final class Notes {
  private static final int NAMED = 5;

  private Notes() {}

  static List<String> of(
      FlatPolicy policy,
      Plan plan,
      Header header,
      Priorities priorities,
      List<LossReport.Entry> entries) {
    List<String> notes = new ArrayList<>();
    if (!plan.rules().isEmpty()) {
      notes.add(
          (priorities.areGiven()
                  ? "Names of statements change; priorities stand in the text, since their order"
                      + " alone would not say which connections become secondary ones;"
                  : "Names of statements and priorities change;")
              + " rules that can take the same connections are searched in the same order.");
    }
    if (!header.isReleaseTold()) {
      notes.add(
          "Nothing tells the release of the image. The policy was read as one of "
              + header.release().name()
              + ", and the defaults of that release hold where it codes nothing; check it.");
    }
    add(
        notes,
        rules(plan, rule -> rule.isSecured() && !rule.coded().containsKey("HandshakeRole")),
        "No HandshakeRole, which AT-TLS requires; the language takes server for inbound and client"
            + " for outbound: ");
    add(
        notes,
        rules(plan, Notes::isMixed),
        "Cipher or signature parameters in both the environment and the connection action, read"
            + " parameter by parameter; whether PAGENT does so is not confirmed: ");
    if (has(entries, Fate.REFUSED)) {
      notes.add(
          "Lines that decide about a rule and are not certain stand in verbatim TTLSRule blocks."
              + " The language refuses them, so that no rule is generated which does what nobody"
              + " meant: write what was meant, and delete the blocks.");
    }
    if (has(entries, Fate.PASSWORD)) {
      notes.add(
          "Passwords were not copied, nor what is of no use without them; comments tell where. For"
              + " a key database write key database with its stash file. A user of LDAP is left"
              + " without a value, which the language refuses: delete the line, or write user and"
              + " password there.");
    }
    List<EffectiveRule> rules = plan.placed().stream().map(each -> each.part().rule()).toList();
    add(
        notes,
        priorities.unsettled(),
        "Rules of one priority of which the first has SecondaryMap On. The order of all rules"
            + " leaves the second a lower priority, so that its connections may become secondary"
            + " ones, which they did not before: ");
    add(
        notes,
        groupActions(plan),
        "Group actions that say the same were kept apart, for each is a process of its own. Delete"
            + " the group action lines where one is enough: ");
    add(
        notes,
        Environments.alike(policy, rules),
        "Environment actions that say the same are not kept apart. Write unique environment in the"
            + " traffic types that shall have one of their own: ");
    add(
        notes,
        OrderNotes.alphabet(rules),
        "Rules of one priority for the same connections, whose names decide which is searched"
            + " first. They were taken in the order of ASCII; in EBCDIC, where letters come before"
            + " digits and small letters before capitals, it is the other way round. Which one the"
            + " stack goes by is not confirmed; look with pasearch: ");
    add(
        notes,
        VersionNotes.of(plan, header.release()),
        "Security levels with versions default, which leaves to z/OS the versions that the file"
            + " does not code. Write the versions that shall be on, for instance versions TLSv1.2;"
            + " the others are off then: ");
    if (header.hasMore()) {
      notes.add(
          "What else the head of the file tells, such as the history of its transfers, became"
              + " comments at the beginning; delete them where they no longer hold.");
    }
    return notes;
  }

  private static List<String> groupActions(Plan plan) {
    return plan.placed().stream()
        .flatMap(placed -> placed.part().row().stream())
        .filter(property -> property.words().equals(GroupActions.WORDS))
        .map(property -> property.values().getFirst())
        .distinct()
        .toList();
  }

  private static boolean has(List<LossReport.Entry> entries, Fate fate) {
    return entries.stream().anyMatch(entry -> entry.fate() == fate);
  }

  private static List<String> rules(Plan plan, Predicate<EffectiveRule> which) {
    return plan.placed().stream()
        .map(placed -> placed.part().rule())
        .filter(which)
        .map(rule -> SafeText.line(rule.statement().name()))
        .toList();
  }

  private static void add(List<String> notes, List<String> names, String text) {
    if (!names.isEmpty()) {
      String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
      int more = names.size() - NAMED;
      notes.add(text + first + (more > 0 ? " and " + more + " more." : "."));
    }
  }

  private static boolean isMixed(EffectiveRule rule) {
    return rule.isSecured()
        && (isMixed(rule, "TTLSCipherParms") || isMixed(rule, "TTLSSignatureParms"));
  }

  private static boolean isMixed(EffectiveRule rule, String statement) {
    Set<ActionLevel> levels =
        rule.coded().values().stream()
            .filter(coded -> coded.statement().equals(statement))
            .map(Coded::level)
            .collect(Collectors.toSet());
    return levels.size() > 1;
  }
}
