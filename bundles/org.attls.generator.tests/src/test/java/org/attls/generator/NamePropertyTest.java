// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of statements, for wishes of every kind. */
class NamePropertyTest {

  @Provide
  Arbitrary<List<String>> wishes() {
    StringArbitrary sane = Arbitraries.strings().alpha().numeric().withChars("_.~-");
    return Arbitraries.oneOf(
            sane.ofMaxLength(40), Arbitraries.strings().ofMaxLength(60), Arbitraries.of("", "~"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property
  void everyWishBecomesName(@ForAll("wishes") List<String> parts) {
    String name = NameShortener.fit(parts);
    assertTrue(name.matches("[A-Za-z0-9_.~-]{1,32}"), name);
    assertEquals(name, NameShortener.fit(List.copyOf(parts)));
  }

  @Property
  void differentWishesStayDifferent(
      @ForAll("wishes") List<String> one, @ForAll("wishes") List<String> other) {
    if (!one.equals(other) && one.size() > 1 && other.size() > 1) {
      assertNotEquals(NameShortener.fit(one), NameShortener.fit(other));
    }
  }

  @Property
  void longNamesThatEndDifferentlyStayDifferent(
      @ForAll @AlphaChars @StringLength(min = 32, max = 60) String head) {
    assertNotEquals(
        NameShortener.fit(List.of(head + "A", "TD")), NameShortener.fit(List.of(head + "B", "TD")));
  }

  @ParameterizedTest
  @CsvSource({
    "'keyR,RING', keyR~RING",
    "'keyR,*AUTH*/*', keyR~_AUTH___~ecd77e",
    "'ABC-all-IPv4,ABC_FTP_4021,in4021', ABC-all-IPv4~ABC_FTP_4021~in4021",
    "'A,B~C', A~B~C~cfhfzn",
    "'A~B,C', A~B~C~f2s1zt",
    "A~B~C, A~B~C",
  })
  void examples(String parts, String name) {
    assertEquals(name, NameShortener.fit(List.of(parts.split(","))));
  }

  @Test
  void everyPartKeepsItsHead() {
    assertEquals(
        "ABC-a~ABC_F~in50000-50200~yg62xa",
        NameShortener.fit(List.of("ABC-all-IPv4", "ABC_FTP_4021", "in50000-50200")));
  }

  /** Drafts that all want one name, as objects of the same name make them. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void conflictsGetMarksThatDoNotDependOnOrder(
      @ForAll @Size(min = 2, max = 6) List<@StringLength(max = 3) @AlphaChars String> contents) {
    List<Draft> drafts = new ArrayList<>();
    for (String content : new HashSet<>(contents)) {
      drafts.add(group("LAN", content));
    }
    Map<Draft, String> names = NameAllocator.allocate(drafts);
    assertEquals(drafts.size(), new HashSet<>(names.values()).size());
    Collections.reverse(drafts);
    assertEquals(names, NameAllocator.allocate(drafts));
  }

  /** Somebody calls an object what the mark of another would give. */
  @Test
  void forgedMarkDoesNotTakeName() {
    Draft one = group("LAN", "1");
    Draft two = group("LAN", "2");
    String marked = NameAllocator.allocate(List.of(one, two)).get(one);
    Draft forged = group(marked, "3");
    Map<Draft, String> names = NameAllocator.allocate(List.of(one, two, forged));
    assertEquals(marked, names.get(forged));
    assertEquals(3, new HashSet<>(names.values()).size());
  }

  /**
   * The plain one keeps the name; the others have a mark of what they stand for, not of content.
   */
  @Test
  void identityTellsTwinsApart() {
    Draft plain = rule("R", "R", "100");
    Draft one = rule("R", "S.R", "200");
    Draft other = rule("R", "T.R", "300");
    Map<Draft, String> names = NameAllocator.allocate(List.of(other, plain, one));
    assertEquals("R", names.get(plain));
    assertEquals(3, new HashSet<>(names.values()).size());
    Draft raised = rule("R", "S.R", "900");
    assertEquals(names.get(one), NameAllocator.allocate(List.of(raised, plain)).get(raised));
    assertEquals("R", NameAllocator.allocate(List.of(one)).get(one));
  }

  private static Draft rule(String name, String identity, String priority) {
    return Draft.of(
        "TTLSRule",
        new Label.Telling(List.of(name), List.of(identity)),
        List.of(Line.of("Priority", priority, List.of())));
  }

  @Test
  void kindsDoNotShareNames() {
    Draft address = Draft.of("IpAddr", Label.of("X"), List.of());
    Draft set = Draft.of("IpAddrSet", Label.of("X"), List.of());
    assertEquals(Map.of(address, "X", set, "X"), NameAllocator.allocate(List.of(address, set)));
  }

  private static Draft group(String name, String content) {
    return Draft.of(
        "IpAddrGroup", Label.of(name), List.of(Line.of("IpAddrRef", content, List.of())));
  }
}
