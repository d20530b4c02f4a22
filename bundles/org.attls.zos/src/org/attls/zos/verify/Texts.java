// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.List;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.Taken;
import org.attls.model.facts.CipherSuite;

/** The words of comparisons. */
public final class Texts {
  private Texts() {}

  /** The first of some things, and how many more there are. */
  public static String some(List<String> all, int most) {
    String first = String.join(", ", all.subList(0, Math.min(most, all.size())));
    return all.size() > most ? first + " and " + (all.size() - most) + " more" : first;
  }

  /** A value; a password is covered. */
  public static String value(EffectiveValue value) {
    return switch (value) {
      case EffectiveValue.Single single -> single.text();
      case EffectiveValue.Items items -> String.join(" ", items.items());
      case EffectiveValue.Secret secret -> "********";
      case EffectiveValue.Default unknown -> "the default";
    };
  }

  /** Which action of a rule, in words. */
  static String level(ActionLevel level) {
    return switch (level) {
      case GROUP -> "group action";
      case ENVIRONMENT -> "environment action";
      case CONNECTION -> "connection action";
    };
  }

  /** The name of a parameter; of a list that several feed, that of one of them. */
  static String keyword(String key) {
    return key.equals("V3") ? "V3CipherSuites" : key;
  }

  /** A suite with its name, if it has one. */
  public static String suite(String code) {
    return CipherSuite.findByCode(code).map(suite -> code + ' ' + suite.name()).orElse(code);
  }

  /** What a policy says of connections, as half a sentence. */
  static String taken(List<Taken> taken) {
    List<String> words = taken.stream().map(Texts::taken).distinct().toList();
    String all = words.isEmpty() ? "no rule is for it" : String.join(", or ", words);
    return words.size() > 1 ? all + ", depending on what the report does not tell" : all;
  }

  private static String taken(Taken taken) {
    return taken
        .rule()
        .map(
            rule ->
                rule.protection() == Protection.CLEAR
                    ? "rule " + rule.name() + ", which leaves it in the clear, is for it"
                    : "rule " + rule.name() + " is for it")
        .orElse("no rule is for it");
  }
}
