// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.Entry;
import org.attls.pagent.flatfile.Lexical;

/**
 * Turns a reported rule into the TTLSRule that has its effect, and the groups of addresses and
 * ports that it needs where a condition has several values.
 */
public final class RuleText {
  private static final String RULE = "TTLSRule";

  private final List<ReportProblem> problems = new ArrayList<>();
  private final List<Block> groups = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Supplier<String> names;
  private final ReportedRule rule;

  private RuleText(ReportedRule rule, Supplier<String> names) {
    this.rule = rule;
    this.names = names;
    Map<ReportedConditions.Kind, ReportedConditions.Shown> all = ReportedConditions.of(rule);
    all.forEach(this::condition);
    ReportedTimes times = new ReportedTimes(rule);
    problems.addAll(times.problems());
    if (!times.entries().isEmpty()) {
      entries.add(new Entry(parameter(RULE, "IpTimeCondition"), "", times.entries()));
    }
    for (ReportedAction action : rule.actions()) {
      add(action.level().reference(), action.line(), action.name());
    }
  }

  /**
   * The statements of a rule and what of it could not be said.
   *
   * @param names gives a new name for a group whenever one is needed
   */
  public static RuleText of(ReportedRule rule, Supplier<String> names) {
    return new RuleText(rule, names);
  }

  private void condition(ReportedConditions.Kind kind, ReportedConditions.Shown shown) {
    if (shown.values().size() <= 1) {
      shown.values().forEach(value -> add(keyword(kind), shown.line(), value));
      return;
    }
    switch (kind) {
      case LOCAL_ADDRESS, REMOTE_ADDRESS -> addresses(kind.keyword() + "GroupRef", shown);
      case LOCAL_PORT, REMOTE_PORT -> ports(kind.keyword() + "GroupRef", shown);
      default ->
          problems.add(new ReportProblem(shown.line(), kind.keyword(), "has more than one value"));
    }
  }

  private static String keyword(ReportedConditions.Kind kind) {
    return switch (kind) {
      case LOCAL_PORT, REMOTE_PORT -> kind.keyword() + "Range";
      default -> kind.keyword();
    };
  }

  private void addresses(String reference, ReportedConditions.Shown shown) {
    List<Entry> members = new ArrayList<>();
    for (String value : shown.values()) {
      boolean range = value.contains("-");
      boolean set = range || value.contains("/");
      String statement = set ? "IpAddrSet" : "IpAddr";
      String keyword = range ? "Range" : set ? "Prefix" : "Addr";
      member("IpAddrGroup", statement, keyword, shown.line(), value).ifPresent(members::add);
    }
    group("IpAddrGroup", reference, shown.line(), members);
  }

  private void ports(String reference, ReportedConditions.Shown shown) {
    List<Entry> members = new ArrayList<>();
    for (String value : shown.values()) {
      member("PortGroup", "PortRange", "Port", shown.line(), value).ifPresent(members::add);
    }
    group("PortGroup", reference, shown.line(), members);
  }

  private void group(String statement, String reference, int line, List<Entry> members) {
    String name = names.get();
    groups.add(new Block(Catalogue.get().statement(statement).orElseThrow(), name, members));
    add(reference, line, name);
  }

  private Optional<Entry> member(
      String group, String statement, String keyword, int line, String value) {
    return entry(statement, keyword, line, value)
        .map(inner -> new Entry(parameter(group, statement), "", List.of(inner)));
  }

  private void add(String keyword, int line, String value) {
    entry(RULE, keyword, line, value).ifPresent(entries::add);
  }

  private Optional<Entry> entry(String statement, String keyword, int line, String value) {
    Parameter parameter = parameter(statement, keyword);
    boolean isName = keyword.endsWith("Ref");
    Optional<String> problem = isName ? Lexical.nameProblem(value) : Lexical.valueProblem(value);
    if (problem.isPresent()) {
      problems.add(new ReportProblem(line, keyword, "has a value that cannot be read"));
      return Optional.empty();
    }
    return Optional.of(new Entry(parameter, value));
  }

  private static Parameter parameter(String statement, String keyword) {
    return Catalogue.get().parameter(statement, keyword).orElseThrow();
  }

  /** The rule. */
  public Block rule() {
    return new Block(Catalogue.get().statement(RULE).orElseThrow(), rule.name(), entries);
  }

  /** The groups that the rule names. */
  public List<Block> groups() {
    return groups;
  }

  /** What cannot stand in a policy file. */
  public List<ReportProblem> problems() {
    return problems;
  }
}
