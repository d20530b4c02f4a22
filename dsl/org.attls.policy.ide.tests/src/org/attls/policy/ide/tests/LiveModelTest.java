// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.attls.policy.ide.live.Edit;
import org.attls.policy.ide.live.LiveModel;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that is changed bit by bit says the same as one that reads the whole text. */
class LiveModelTest {
  private static final URI LEVELS = URI.createURI("attls:/levels.attls");
  private static final URI RULES = URI.createURI("attls:/rules.attls");
  private static final String LEVEL =
      """
      security level GOLD "Text" {
          versions TLSv1.2
          ciphers TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
      }
      """;
  private static final String RULE =
      """
      traffic descriptor WEB {
          inbound local 443 server
      }

      requirement map MAP {
          WEB -> GOLD
      }

      image SYSA release V2R5 {
          key ring "RING"
          stack TCPIP {
              connectivity rule R1 {
                  local all
                  remote all
                  map MAP
              }
          }
      }
      """;

  private static final String[] PIECES = {
    "",
    "a",
    "{",
    "}",
    "\"",
    "// x\n",
    "/*",
    "*/",
    "\n",
    "->",
    "GOLD",
    "SILVER",
    " ",
    "443",
    "import team\n",
    "namespace team\n",
    "symbol P 443\n",
    "&P",
    "client authentication Full ",
    "extends GOLD ",
    "#",
    "\r\n",
    "security level GOLD { versions TLSv1 }\n",
    "key ring \"X\"",
    ",",
    "\r"
  };

  private final Injector injector = Workspace.get(Injector.class);

  @Test
  void aNameThatGoesIsMissedInTheOtherFileAndComesBack() {
    LiveModel model = model(Map.of(LEVELS, LEVEL, RULES, RULE));
    assertEquals(List.of(), findings(model, RULES));
    model.put(LEVELS, LEVEL.replace("GOLD", "SILVER"));
    assertEquals(1, findings(model, RULES).size());
    model.put(LEVELS, LEVEL);
    assertEquals(List.of(), findings(model, RULES));
    model.remove(LEVELS);
    assertEquals(1, findings(model, RULES).size());
    model.put(LEVELS, LEVEL);
    assertEquals(List.of(), findings(model, RULES));
  }

  @Test
  void anImportThatChangesIsMissedInItsOwnFile() {
    String text = "requirement map M { T -> suggested-2026 }\ntraffic descriptor T { }\n";
    LiveModel model = model(Map.of(RULES, "import ibm\n" + text));
    assertEquals(0, unresolved(model));
    model.put(RULES, "import ibmx\n" + text);
    assertEquals(1, unresolved(model));
    model.put(RULES, "import ibm\n" + text);
    assertEquals(0, unresolved(model));
  }

  private long unresolved(LiveModel model) {
    return findings(model, RULES).stream().filter(each -> each.contains("suggested-2026")).count();
  }

  @Test
  void aNamespaceThatComesIsNeededInTheOtherFile() {
    LiveModel model = model(Map.of(LEVELS, LEVEL, RULES, RULE));
    model.put(LEVELS, "namespace team " + LEVEL);
    assertEquals(1, findings(model, RULES).size());
    model.put(RULES, "import team " + RULE);
    assertEquals(List.of(), findings(model, RULES));
  }

  @Test
  void theSmallestEditIsFound() {
    assertEquals(Optional.empty(), Edit.between("same", "same"));
    assertEquals(Optional.of(new Edit(2, 0, "a")), Edit.between("aa", "aaa"));
    assertEquals(Optional.of(new Edit(1, 2, "X")), Edit.between("abcd", "aXd"));
    assertEquals("aXd", new Edit(1, 2, "X").apply("abcd"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsTypedTheFindingsAreThoseOfTheText(long seed) {
    Random random = new Random(seed);
    LiveModel model = model(Map.of(LEVELS, LEVEL, RULES, RULE));
    Map<URI, String> texts = new TreeMap<>(order());
    texts.put(LEVELS, LEVEL);
    texts.put(RULES, RULE);
    for (int i = 0; i < 60; i++) {
      URI file = random.nextBoolean() ? LEVELS : RULES;
      String text = texts.get(file);
      int offset = random.nextInt(text.length() + 1);
      int length = Math.min(random.nextInt(4), text.length() - offset);
      Edit edit = new Edit(offset, length, PIECES[random.nextInt(PIECES.length)]);
      texts.put(file, edit.apply(text));
      model.put(file, texts.get(file));
      LiveModel fresh = model(texts);
      for (URI each : texts.keySet()) {
        int step = i;
        assertEquals(
            findings(fresh, each),
            findings(model, each),
            () -> "step " + step + ", " + each + ":\n" + texts);
      }
    }
  }

  private LiveModel model(Map<URI, String> texts) {
    LiveModel model = injector.getInstance(LiveModel.class);
    TreeMap<URI, String> sorted = new TreeMap<>(order());
    sorted.putAll(texts);
    model.addAll(sorted);
    return model;
  }

  private static Comparator<URI> order() {
    return Comparator.comparing(URI::toString);
  }

  private List<String> findings(LiveModel model, URI uri) {
    return injector
        .getInstance(IResourceValidator.class)
        .validate(model.resource(uri).orElseThrow(), CheckMode.ALL, CancelIndicator.NullImpl)
        .stream()
        .map(issue -> issue.getOffset() + "+" + issue.getLength() + " " + issue.getMessage())
        .sorted()
        .toList();
  }
}
