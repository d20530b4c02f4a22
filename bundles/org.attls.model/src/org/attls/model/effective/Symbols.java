// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.SymbolOwner;

/**
 * The symbols of a stack: its own and those of its image. In a text {@code &NAME} or {@code &NAME.}
 * stands for the value, as the system symbols of z/OS do; the full stop ends the name and is no
 * part of the value. Values are not looked through for symbols themselves.
 *
 * @param values the value of each symbol by its name
 */
public record Symbols(Map<String, String> values) {
  private static final Pattern USE = Pattern.compile("&([A-Za-z0-9_]+)\\.?");

  /** No symbols. */
  public static final Symbols NONE = new Symbols(Map.of());

  /** Copies the values, so that the symbols cannot change. */
  public Symbols {
    values = Map.copyOf(values);
  }

  /** The symbols of a stack; those of the stack count before those of its image. */
  public static Symbols of(Stack stack) {
    Map<String, String> values = new HashMap<>();
    if (stack.eContainer() instanceof Image image) {
      add(image, values);
    }
    add(stack, values);
    return new Symbols(values);
  }

  private static void add(SymbolOwner owner, Map<String, String> values) {
    for (Symbol symbol : owner.getSymbols()) {
      if (symbol.getName() != null && symbol.getValue() != null) {
        values.put(symbol.getName(), symbol.getValue());
      }
    }
  }

  /** Whether a text may hold a symbol. */
  public static boolean mayBeIn(String text) {
    return text != null && text.indexOf('&') >= 0;
  }

  /** The names of the symbols in a text, in order. */
  public static List<String> in(String text) {
    List<String> names = new ArrayList<>();
    if (mayBeIn(text)) {
      USE.matcher(text).results().map(match -> match.group(1)).forEach(names::add);
    }
    return List.copyOf(names);
  }

  /** A text with the values of its symbols; a symbol without a value stays as it is. */
  public String expand(String text) {
    return mayBeIn(text) ? USE.matcher(text).replaceAll(this::value) : text;
  }

  private String value(MatchResult use) {
    return Matcher.quoteReplacement(values.getOrDefault(use.group(1), use.group()));
  }
}
