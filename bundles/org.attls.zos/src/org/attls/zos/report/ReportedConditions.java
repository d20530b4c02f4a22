// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The conditions of a reported rule, by the keyword that TTLSRule has for each. A condition that a
 * report shows without limiting anything has no values.
 */
public final class ReportedConditions {
  /** A condition of a rule. */
  public enum Kind {
    /** The addresses of the z/OS side. */
    LOCAL_ADDRESS("LocalAddr"),
    /** The addresses of the partner. */
    REMOTE_ADDRESS("RemoteAddr"),
    /** The ports of the z/OS side. */
    LOCAL_PORT("LocalPort"),
    /** The ports of the partner. */
    REMOTE_PORT("RemotePort"),
    /** The job name. */
    JOB("Jobname"),
    /** The user ID. */
    USER("Userid"),
    /** Who makes the connection. */
    DIRECTION("Direction"),
    /** The priority, which is no condition but stands among them. */
    PRIORITY("Priority");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    /** The keyword of TTLSRule, or the beginning of those that say the same. */
    public String keyword() {
      return keyword;
    }
  }

  /**
   * A condition.
   *
   * @param line the line on which the report begins to show it, from 1
   * @param values its values in the form of a policy file; none for no limit
   */
  public record Shown(int line, List<String> values) {
    /** Copies the values, so that they cannot change. */
    public Shown {
      values = List.copyOf(values);
    }
  }

  private final Map<Kind, Integer> lines = new EnumMap<>(Kind.class);
  private final Map<Kind, List<String>> values = new EnumMap<>(Kind.class);
  private Kind side = Kind.LOCAL_ADDRESS;
  private Entry from;

  private ReportedConditions() {}

  /** The conditions that a rule shows. */
  public static Map<Kind, Shown> of(ReportedRule rule) {
    ReportedConditions conditions = new ReportedConditions();
    rule.entries().forEach(conditions::take);
    Map<Kind, Shown> shown = new EnumMap<>(Kind.class);
    conditions.lines.forEach(
        (kind, line) -> shown.put(kind, new Shown(line, conditions.values.get(kind))));
    return shown;
  }

  private void take(Entry entry) {
    String value = entry.value();
    switch (entry.label().toLowerCase(Locale.ROOT)) {
      case "local address" -> side = Kind.LOCAL_ADDRESS;
      case "remote address" -> side = Kind.REMOTE_ADDRESS;
      case "fromaddr", "localportfrom", "remoteportfrom" -> from = entry;
      case "toaddr" -> range(side, value);
      case "range", "prefix" -> put(side, entry.line(), value);
      case "localaddr" -> put(Kind.LOCAL_ADDRESS, entry.line(), value);
      case "remoteaddr" -> put(Kind.REMOTE_ADDRESS, entry.line(), value);
      case "localportto" -> range(Kind.LOCAL_PORT, value);
      case "remoteportto" -> range(Kind.REMOTE_PORT, value);
      case "localport" -> put(Kind.LOCAL_PORT, entry.line(), value);
      case "remoteport" -> put(Kind.REMOTE_PORT, entry.line(), value);
      case "jobname" -> put(Kind.JOB, entry.line(), value);
      case "userid" -> put(Kind.USER, entry.line(), value);
      case "servicedirection", "direction" -> put(Kind.DIRECTION, entry.line(), value);
      case "priority" -> put(Kind.PRIORITY, entry.line(), value);
      default -> {}
    }
  }

  private void range(Kind kind, String to) {
    if (from != null) {
      String first = from.value();
      put(kind, from.line(), first.equals(to) ? first : first + '-' + to);
    }
    from = null;
  }

  private void put(Kind kind, int line, String value) {
    lines.putIfAbsent(kind, line);
    List<String> all = values.computeIfAbsent(kind, unused -> new ArrayList<>());
    if (!isAny(kind, value)) {
      all.add(value);
    }
  }

  private static boolean isAny(Kind kind, String value) {
    boolean isPort = kind == Kind.LOCAL_PORT || kind == Kind.REMOTE_PORT;
    return value.isEmpty()
        || value.equalsIgnoreCase("All")
        || value.equalsIgnoreCase("N/A")
        || isPort && value.equals("0");
  }
}
