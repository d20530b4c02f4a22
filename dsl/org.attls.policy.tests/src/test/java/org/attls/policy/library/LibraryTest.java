// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.model.effective.Symbols;
import org.attls.model.facts.Evidence;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.PolicyText;
import org.attls.policy.testing.Language;
import org.attls.policy.testing.Sources;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library can be read, used and understood, and its page tells of all that is in it. */
class LibraryTest {
  private static final Pattern NAME = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
  private static final Pattern EVIDENCE =
      Pattern.compile("// Evidence: (.*?)(?=// Verify:|\\z)", Pattern.DOTALL);

  /** The texts under another namespace, so that they can be opened as a project. */
  private static PolicyProject open() {
    return Language.open(
        Library.files().stream()
            .map(
                file ->
                    Language.file(
                        file.lastSegment(),
                        Library.text(file).replace("\nnamespace ibm\n", "\nnamespace test\n")))
            .toList());
  }

  private static List<PolicyObject> all() {
    PolicyProject project = open();
    return Library.files().stream()
        .map(file -> project.resource(file.lastSegment()).getContents().get(0))
        .flatMap(file -> ((PolicyFile) file).getObjects().stream())
        .toList();
  }

  static Stream<Named<PolicyObject>> objects() {
    return all().stream().map(object -> Named.of(object.getName(), object));
  }

  @Test
  void hasNoMistakes() {
    assertEquals(
        List.of(),
        open().findings().stream()
            .filter(finding -> !finding.message().endsWith("is never used."))
            .toList());
  }

  @Test
  void isFormatted() {
    PolicyProject project = open();
    project
        .texts()
        .forEach(
            (name, text) ->
                assertEquals(
                    text, Language.get(PolicyText.class).format(project.resource(name)), name));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void tellsItsEvidence(PolicyObject object) {
    assertNotNull(object.getDescription(), object.getName());
    Matcher evidence = EVIDENCE.matcher(NodeModelUtils.getNode(object).getText());
    assertTrue(evidence.find(), object.getName());
    String words = evidence.group(1);
    assertTrue(
        words.startsWith("as ")
            || Arrays.stream(Evidence.values())
                .anyMatch(each -> words.contains(each.name().toLowerCase(Locale.ROOT))),
        words);
  }

  /** Without a name a derived descriptor could not change a traffic type. */
  @ParameterizedTest
  @MethodSource("objects")
  void trafficTypesHaveNames(PolicyObject object) {
    if (object instanceof TrafficDescriptor descriptor) {
      assertFalse(descriptor.getTrafficTypes().isEmpty());
      descriptor.getTrafficTypes().forEach(type -> assertNotNull(type.getName()));
    }
  }

  /** Every object can be used without a finding, given a new release and the ports of the site. */
  @ParameterizedTest
  @MethodSource("objects")
  void canBeUsed(PolicyObject object) {
    String name = "ibm:" + object.getName();
    boolean level = object instanceof SecurityLevel;
    String symbols =
        Symbols.in(NodeModelUtils.getTokenText(NodeModelUtils.getNode(object))).stream()
            .map(symbol -> "symbol " + symbol + " \"30443\"")
            .collect(Collectors.joining("\n"));
    assertEquals(
        List.of(),
        Language.findings(
            """
            image SYS1 release 3.1 {
                key ring "TLSRING"
                %s
                stack TCPIP {
                    application rule RULE {
                        local all IPv4
                        remote all IPv4
                        traffic %s -> %s
                    }
                }
            }
            """
                .formatted(
                    symbols, level ? "ibm:Web-SSL" : name, level ? name : "ibm:suggested-2026")));
  }

  @Test
  void pageListsAllObjects() {
    Map<String, Integer> listed = new TreeMap<>();
    Matcher name = NAME.matcher(Sources.read(Sources.project("docs/library.md")));
    while (name.find()) {
      listed.merge(name.group(1), 1, Integer::sum);
    }
    Map<String, Integer> there = new TreeMap<>();
    all().forEach(each -> there.put(each.getName(), 1));
    assertEquals(there, listed);
  }
}
