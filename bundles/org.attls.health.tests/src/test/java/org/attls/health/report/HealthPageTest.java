// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attls.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of a health check is what it was, well-formed, and easy to get about in. */
class HealthPageTest {
  private static String page(int rules) {
    return HealthPage.of(
        List.of(Samples.report("SYS1/TCPIP", "", rules), Samples.report("SYS2/TCPIP", "", 1)),
        Samples.judged(""));
  }

  @Test
  void isTheExpectedOne() throws Exception {
    Golden.check("health.html", page(7));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 500})
  void isWellFormedAndTheSameAgain(int rules) throws Exception {
    String page = page(rules);
    assertEquals("html", Pages.read(page).getDocumentElement().getTagName());
    assertEquals(page, page(rules));
  }

  @Test
  void nothingJudged() throws Exception {
    String page = HealthPage.of(List.of(), Samples.judged(""));
    assertTrue(page.contains("No stack was judged."), page);
    Pages.read(page);
  }

  @Test
  void everyAnchorExistsOnce() throws Exception {
    Document page = Pages.read(page(30));
    List<String> ids = Pages.values(page, "id");
    Set<String> known = new HashSet<>(ids);
    assertEquals(known.size(), ids.size(), ids.toString());
    Stream<String> links = Pages.values(page, "href").stream().map(link -> link.substring(1));
    Stream<String> labels =
        Pages.values(page, "aria-labelledby").stream()
            .flatMap(label -> Stream.of(label.split(" ")));
    Stream.concat(links, labels).forEach(id -> assertTrue(known.contains(id), id));
  }

  @Test
  void headingsSkipNoLevel() throws Exception {
    int last = 0;
    for (Element element : Pages.elements(Pages.read(page(3)), "*")) {
      String name = element.getTagName();
      if (name.matches("h[1-6]")) {
        int level = name.charAt(1) - '0';
        assertTrue(level <= last + 1, "h" + last + " is followed by " + name);
        last = level;
      }
    }
    assertEquals(2, last);
  }

  @Test
  void everyHeadOfATableSaysWhatItIsFor() throws Exception {
    for (Element head : Pages.elements(Pages.read(page(3)), "th")) {
      assertTrue(Set.of("col", "row").contains(head.getAttribute("scope")));
    }
  }

  @Test
  void sharedFindingsAreToldOnce() {
    String page = page(3);
    int own = Samples.report("SYS1/TCPIP", "", 3).findings().size();
    int general = Samples.judged("").general().size();
    assertEquals(own + general, page.split("class=\"message\"", -1).length - 1);
    assertTrue(page.contains("5 findings that other stacks have too"), page);
  }

  @Test
  void adviceIsToldOnceAPage() {
    String page = page(3);
    String advice = FindingCode.EMPTY_FILE.advice();
    assertEquals(2, page.split(Pattern.quote(advice), -1).length);
  }

  @Test
  void reasonsHaveTheirSources() {
    String page = page(7);
    assertEquals(3, page.split("<td>standard</td>", -1).length, "acceptable and weak, each once");
  }

  @Test
  void filesStandByTheirNames() {
    String page = page(1);
    assertTrue(page.indexOf("<bdi>base.attls") < page.indexOf("<bdi>web.attls"), page);
    assertTrue(
        page.contains("3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"), page);
  }

  @Test
  void expectationsAreKeptOrBroken() {
    String page = page(1);
    for (String state : List.of("broken\">broken<", "weak\">not certain<", "kept\">kept<")) {
      assertTrue(page.contains("class=\"state " + state), state);
    }
  }
}
