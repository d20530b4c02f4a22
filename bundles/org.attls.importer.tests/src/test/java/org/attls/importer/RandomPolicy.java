// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Requirement;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;

/** Policies drawn from the catalogue: valid, but with everything that it has in any combination. */
final class RandomPolicy {
  /** Each goes with another parameter that is not drawn, or is a secret that nobody copies. */
  private static final Set<String> LEFT_OUT = Set.of("GSK_LDAP_USER", "GSK_LDAP_USER_PW");

  private final Random random;
  private final Release release;
  private final RandomValues values;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<String>> statements = new HashMap<>();

  private RandomPolicy(long seed, Release release) {
    this.random = new Random(seed);
    this.release = release;
    this.values = new RandomValues(random, release);
  }

  static String of(long seed, Release release) {
    RandomPolicy policy = new RandomPolicy(seed, release);
    for (int i = 1 + policy.random.nextInt(6); i > 0; i--) {
      policy.statement("TTLSRule");
    }
    return policy.text.toString();
  }

  /** Writes a statement and answers its name. */
  private String statement(String keyword) {
    List<String> known = statements.computeIfAbsent(keyword, unused -> new ArrayList<>());
    String name = name(keyword, known.size() + 1);
    known.add(name);
    List<String> lines = new ArrayList<>();
    contents(keyword, "  ", lines);
    text.append(random.nextInt(3) == 0 ? "# about " + name + "\n" : "");
    text.append(keyword).append(' ').append(name).append("\n{\n");
    lines.forEach(line -> text.append(line).append('\n'));
    text.append("}\n");
    return name;
  }

  private String name(String keyword, int number) {
    return switch (random.nextInt(4)) {
      case 0 -> "rule~" + number;
      case 1 ->
          keyword.substring(Math.max(0, keyword.length() - 5))
              + number
              + "~"
              + "AB".charAt(number % 2);
      case 2 -> "all." + number;
      default -> "N" + random.nextInt(10) + "-" + number;
    };
  }

  private void contents(String keyword, String indent, List<String> lines) {
    Set<String> groups = new HashSet<>();
    List<Parameter> parameters = new ArrayList<>(Catalogue.get().parameters(keyword));
    Collections.shuffle(parameters, random);
    for (Parameter parameter : parameters) {
      if (isDrawn(parameter) && parameter.exclusiveGroup().map(groups::add).orElse(true)) {
        int times = parameter.repeatable() ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < times; i++) {
          line(parameter, indent, times == 1, lines);
        }
      }
    }
  }

  private boolean isDrawn(Parameter parameter) {
    boolean possible =
        parameter.in(release) == Availability.YES
            && !LEFT_OUT.contains(parameter.keyword())
            && !(parameter.type().value() instanceof ValueType.Text secret
                && secret.form() == TextForm.PASSWORD)
            && target(parameter)
                .flatMap(Catalogue.get()::statement)
                .map(statement -> statement.in(release) == Availability.YES)
                .orElse(true);
    return possible && (isNeeded(parameter) || random.nextInt(4) == 0);
  }

  private static boolean isNeeded(Parameter parameter) {
    Requirement required = parameter.required().value();
    return required == Requirement.YES
        || required == Requirement.IF_ENABLED
        || required == Requirement.ONE_OF_GROUP
        || parameter.keyword().equals("LocalPortRange")
        || parameter.statement().equals("IpAddrGroup") && parameter.keyword().equals("IpAddr")
        || parameter.statement().equals("PortGroup") && parameter.keyword().equals("PortRange");
  }

  private static Optional<String> target(Parameter parameter) {
    return switch (parameter.type().value()) {
      case ValueType.NameReference reference -> Optional.of(reference.statement());
      case ValueType.InlineBlock block -> Optional.of(block.statement());
      default -> Optional.empty();
    };
  }

  private void line(Parameter parameter, String indent, boolean alone, List<String> lines) {
    switch (parameter.type().value()) {
      case ValueType.NameReference reference ->
          lines.add(indent + parameter.keyword() + " " + named(reference.statement()));
      case ValueType.InlineBlock block -> {
        lines.add(indent + parameter.keyword() + (random.nextBoolean() ? " inner" : ""));
        lines.add(indent + "{");
        contents(block.statement(), indent + "  ", lines);
        lines.add(indent + "}");
      }
      default ->
          lines.add(
              indent
                  + parameter.keyword()
                  + " "
                  + values.of(parameter.type().value(), alone)
                  + (random.nextInt(5) == 0 ? " # remark" : ""));
    }
  }

  /** An existing statement or a new one. */
  private String named(String keyword) {
    List<String> known = statements.getOrDefault(keyword, List.of());
    return known.isEmpty() || random.nextInt(3) == 0 ? statement(keyword) : values.pick(known);
  }
}
