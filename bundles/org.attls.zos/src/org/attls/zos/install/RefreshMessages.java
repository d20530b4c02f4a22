// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attls.model.facts.FactTable;
import org.attls.zos.messages.LogMessage;

/**
 * Judges the messages after a refresh. Texts count and not numbers alone, as an answer of IBM
 * prints the text of EZZ8438I under another number.
 */
final class RefreshMessages {
  private record Fact(String text, String says) {}

  private static final List<Fact> FACTS =
      FactTable.read(
          RefreshMessages.class,
          "refresh-messages.csv",
          row -> new Fact(row.getField("text"), row.getField("says")));

  private RefreshMessages() {}

  /**
   * What messages say of the AT-TLS policy of a stack.
   *
   * @param messages lines of a console or log, none of them older than the refresh
   * @param stack the stack
   */
  static Effect judge(String messages, String stack) {
    List<LogMessage> all = LogMessage.of(messages);
    Predicate<LogMessage> here = forTtlsOf(stack);
    Optional<LogMessage> complete = last(all, here.and(says("complete")).and(id("EZZ8771I")));
    Optional<LogMessage> errors = last(all, here.and(says("errors")));
    Optional<LogMessage> empty = last(all, named(stack).and(id("EZZ4249I")));
    if (errors.isPresent() && complete.isPresent()) {
      return Effect.unknown(
          "there is " + errors.get().id() + " as well as " + complete.get().id() + " for it");
    }
    if (errors.isPresent()) {
      return new Effect(Effect.Kind.REJECTED, told(errors.get()));
    }
    if (empty.isPresent()) {
      return new Effect(Effect.Kind.NO_RULES, told(empty.get()));
    }
    if (complete.isPresent()) {
      return new Effect(Effect.Kind.IN_FORCE, told(complete.get()));
    }
    return Effect.unknown(
        all.stream().anyMatch(id("EZD1586I"))
            ? "EZD1586I is there, but not EZZ8771I for " + stack + " and TTLS"
            : "EZZ8771I for " + stack + " and TTLS is not among the messages");
  }

  private static String told(LogMessage message) {
    return message.id() + ' ' + message.text();
  }

  private static Optional<LogMessage> last(List<LogMessage> all, Predicate<LogMessage> wanted) {
    return all.stream().filter(wanted).reduce((one, later) -> later);
  }

  private static Predicate<LogMessage> id(String id) {
    return message -> message.id().equals(id);
  }

  private static Predicate<LogMessage> says(String what) {
    return message ->
        FACTS.stream()
            .filter(fact -> fact.says().equals(what))
            .anyMatch(fact -> message.text().toUpperCase(Locale.ROOT).contains(fact.text()));
  }

  private static Predicate<LogMessage> named(String stack) {
    Pattern word =
        Pattern.compile(
            "(?<![\\w@#$])" + Pattern.quote(stack.toUpperCase(Locale.ROOT)) + "(?![\\w@#$])");
    return message -> word.matcher(message.text().toUpperCase(Locale.ROOT)).find();
  }

  /** The end of the message is {@code FOR image : type}. */
  private static Predicate<LogMessage> forTtlsOf(String stack) {
    Pattern end =
        Pattern.compile(
            "\\bFOR\\s+"
                + Pattern.quote(stack.toUpperCase(Locale.ROOT))
                + "\\s*:\\s*TTLS(?![\\w@#$])");
    return message -> end.matcher(message.text().toUpperCase(Locale.ROOT)).find();
  }
}
