// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/**
 * What came up while the statements of a rule were read.
 *
 * <p>Where PAGENT's choice is not confirmed, of two lines that exclude each other the last one
 * counts, and of two statements of one name the first; the checks complain of both.
 */
final class Reading {
  private final FlatPolicy policy;
  // Lists, in which a line may be twice: they are put together for each of thousands of rules.
  private final List<FlatNode> read = new ArrayList<>();
  private final List<FlatSetting> overridden = new ArrayList<>(0);
  private final List<FlatSetting> disputed = new ArrayList<>(0);
  private final List<FlatSetting> unusable = new ArrayList<>(0);

  Reading(FlatPolicy policy) {
    this.policy = policy;
  }

  /** The lines and statements that were read. */
  SequencedSet<FlatNode> read() {
    return new LinkedHashSet<>(read);
  }

  /** The lines that another line makes void. */
  SequencedSet<FlatSetting> overridden() {
    return new LinkedHashSet<>(overridden);
  }

  /** The void lines of which it is not confirmed that PAGENT takes the other line. */
  SequencedSet<FlatSetting> disputed() {
    return new LinkedHashSet<>(disputed);
  }

  /** The lines with a faulty value, or that name a statement which does not exist. */
  SequencedSet<FlatSetting> unusable() {
    return new LinkedHashSet<>(unusable);
  }

  /** Whether a line with a faulty value is of a parameter of that kind. */
  boolean hasUnusable(Predicate<Parameter> kind) {
    for (FlatSetting setting : unusable) {
      if (kind.test(setting.parameter().orElseThrow())) {
        return true;
      }
    }
    return false;
  }

  /** Notes that a statement was read. */
  void enter(FlatStatement statement) {
    read.add(statement);
  }

  /** Notes all that came up in another reading, after what came up here. */
  void adopt(Reading other) {
    read.addAll(other.read);
    overridden.addAll(other.overridden);
    disputed.addAll(other.disputed);
    unusable.addAll(other.unusable);
  }

  /** Notes that a line is void. */
  void override(FlatSetting setting) {
    overridden.add(setting);
  }

  /**
   * The contents of a statement that count, in the order of the file: of parameters that exclude
   * each other, and of one that can stand there once, the last.
   */
  List<FlatNode> counting(FlatStatement statement) {
    List<FlatNode> counting = new ArrayList<>();
    Map<String, String> settled = new HashMap<>();
    for (FlatNode node : statement.contents().reversed()) {
      Optional<Parameter> parameter = parameter(statement, node);
      if (parameter.isEmpty()) {
        continue;
      }
      read.add(node);
      if (node instanceof FlatSetting setting && !isUsable(setting)) {
        unusable.add(setting);
      } else if (isSettled(parameter.get(), settled)) {
        drop(node);
      } else {
        settled.put(choice(parameter.get()), parameter.get().keyword());
        counting.add(node);
      }
    }
    Collections.reverse(counting);
    return counting;
  }

  private void drop(FlatNode node) {
    List<FlatSetting> dropped =
        switch (node) {
          case FlatSetting setting -> List.of(setting);
          case FlatStatement inner ->
              inner
                  .withInner()
                  .flatMap(FlatStatement::settings)
                  .filter(setting -> setting.parameter().isPresent())
                  .toList();
        };
    overridden.addAll(dropped);
    disputed.addAll(dropped);
  }

  /** What a parameter is one of several ways to say. */
  private static String choice(Parameter parameter) {
    return parameter.exclusiveGroup().orElse(parameter.keyword());
  }

  /** Whether a later line says the same in another way, or once and for all. */
  private static boolean isSettled(Parameter parameter, Map<String, String> settled) {
    String later = settled.get(choice(parameter));
    return later != null && !(parameter.repeatable() && later.equals(parameter.keyword()));
  }

  private boolean isUsable(FlatSetting setting) {
    return Values.isSound(setting)
        && (FlatPolicy.targetType(setting).isEmpty() || policy.target(setting).isPresent());
  }

  /** The parameter that a line or an inner statement is for; empty if there is none. */
  static Optional<Parameter> parameter(FlatStatement statement, FlatNode node) {
    return switch (node) {
      case FlatSetting setting ->
          setting
              .parameter()
              .filter(known -> !(known.type().value() instanceof ValueType.InlineBlock));
      case FlatStatement inner ->
          statement
              .type()
              .flatMap(
                  type -> inner.type().flatMap(kind -> inPlace(type.keyword(), kind.keyword())));
    };
  }

  private static Optional<Parameter> inPlace(String statement, String inner) {
    return Catalogue.get()
        .parameter(statement, inner)
        .filter(known -> known.type().value() instanceof ValueType.InlineBlock);
  }

  /** The statement that a node stands for: it is one itself, or names one. */
  Optional<FlatStatement> statement(FlatNode node) {
    Optional<FlatStatement> found =
        switch (node) {
          case FlatStatement inner -> Optional.of(inner);
          case FlatSetting setting -> policy.target(setting);
        };
    found.ifPresent(read::add);
    return found;
  }
}
