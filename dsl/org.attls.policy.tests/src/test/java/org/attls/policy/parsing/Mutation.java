// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.attls.policy.testing.Lexeme;

/** Damages a text the way that people, editors and transfers do. */
final class Mutation {
  private static final String CHARACTERS =
      "{},/\"->#^*$@~:._\\'=;()|<%\t\r\n"
          + " \u00e4\u20ac\u00a0\u201c\ufeff\u0663\u0130\ud83d\ude00aZ09";
  private static final List<String> SNIPPETS =
      List.of(
          "all IPv4",
          "group",
          "key ring \"R\"",
          "/*",
          "*/",
          "//",
          "# note",
          "\"",
          "\\\"",
          "^",
          "->",
          "secondary map",
          "handshake timeout",
          "image X release V2R5 {",
          "10.0.0.0/8",
          "1-",
          "-1");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  byte[] of(String text) {
    String mutated = text;
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      mutated = once(mutated);
    }
    return random.nextInt(8) == 0 ? bytes(mutated) : mutated.getBytes(StandardCharsets.UTF_8);
  }

  private String once(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(5));
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, at) + text.substring(end);
      case 1 ->
          text.substring(0, at)
              + CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))
              + text.substring(at);
      case 2 ->
          text.substring(0, at)
              + SNIPPETS.get(random.nextInt(SNIPPETS.size()))
              + text.substring(at);
      case 3 ->
          text.substring(0, at)
              + new StringBuilder(text.substring(at, end)).reverse()
              + text.substring(end);
      case 4 -> random.nextInt(10) == 0 ? text.substring(0, at) : text.replace("\n", "\r\n");
      default -> tokens(text);
    };
  }

  /** Deletes, doubles or swaps tokens. */
  private String tokens(String text) {
    List<String> tokens = new ArrayList<>(Lexeme.of(text).stream().map(Lexeme::text).toList());
    if (tokens.isEmpty()) {
      return text;
    }
    int one = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    switch (random.nextInt(4)) {
      case 0 -> tokens.remove(one);
      case 1 -> tokens.add(other, tokens.get(one));
      case 2 -> Collections.swap(tokens, one, other);
      default -> tokens.set(one, tokens.get(other));
    }
    return tokens.stream().collect(Collectors.joining());
  }

  private byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = random.nextInt(bytes.length + 1);
    out.write(bytes, 0, at);
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      out.write(random.nextInt(256));
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
