// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as z/OS gives them back. */
class StoredTextTest {
  private static StoredText text(String text) {
    return StoredText.of(text.replace('|', '\n'));
  }

  @ParameterizedTest
  @CsvSource({"a|b,a|b|", "a|b,a   |b  ", "'','|  |'", "' a',' a '"})
  void padsDoNotCount(String one, String other) {
    assertEquals(text(one), text(other));
    assertEquals(text(one).hash(), text(other).hash());
    assertEquals(Optional.empty(), text(one).gap(text(other)));
  }

  @ParameterizedTest
  @CsvSource({"a|b,a|c", "a,A", "' a',a", "a|b,ab", "a||b,a|b"})
  void everythingElseCounts(String one, String other) {
    assertNotEquals(text(one).hash(), text(other).hash());
  }

  @Test
  void commentsAreNoPolicy() {
    assertEquals(text("# x|a {|  b|}").policyHash(), text("a {||  # y|b|}").policyHash());
    assertNotEquals(text("a # x").policyHash(), text("a").policyHash());
  }

  @ParameterizedTest
  @CsvSource({
    "abc|def,abc,true",
    "abc|def,abc|d,true",
    "abc|def,'',true",
    "abc|def,abc|def,true",
    "abc|def,ab|def,false",
    "abc|def,abc|x,false",
    "abc,abc|def,false"
  })
  void partsAreRecognised(String whole, String part, boolean is) {
    assertEquals(is, text(part).isBeginningOf(text(whole)));
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef,abc,1,is cut after column 3",
    "abc|de[f,abc|de?f,2,'has \"?f\" in column 3 and not \"[f\"'",
    "abc|def,abc,2,and all after it are missing; it broke off",
    "abc,abc|def,2,is more than was written"
  })
  void differenceIsTold(String written, String read, int line, String how) {
    assertEquals(Optional.of(new StoredText.Gap(line, how)), text(read).gap(text(written)));
  }
}
