// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;

/** What a connectivity rule is called. */
final class RuleName {
  private static final int TELLING = 3;

  private RuleName() {}

  /** By the pattern of the names, the one rule, what all names begin with, or the endpoints. */
  static String of(
      Hints hints, List<Part> run, Plan.Endpoint local, Plan.Endpoint remote, String baseName) {
    if (hints.rule().isPresent()) {
      return hints.rule().get();
    }
    List<String> names =
        run.stream()
            .map(part -> part.rule().statement().name())
            .map(name -> hints.isVague() ? beforeTilde(name) : name)
            .toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    String common = stripped(names.stream().reduce(RuleName::common).orElseThrow());
    return common.length() >= TELLING ? common : byEndpoints(local, remote, baseName);
  }

  private static String beforeTilde(String name) {
    return name.indexOf('~') < 0 ? name : stripped(name.substring(0, name.indexOf('~')));
  }

  private static String stripped(String name) {
    int end = name.length();
    while (end > 0 && "_-.~".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  private static String common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }

  private static String byEndpoints(Plan.Endpoint local, Plan.Endpoint remote, String baseName) {
    String from = word(local);
    String to = word(remote);
    if (from.equals("all") && to.equals("all")) {
      return baseName;
    }
    return from.equals(to) ? from : from + "-" + to;
  }

  private static String word(Plan.Endpoint endpoint) {
    return endpoint
        .group()
        .map(group -> group.item().name())
        .orElse(endpoint.words())
        .replace(' ', '-')
        .replace('/', '-')
        .replace(':', '_');
  }
}
