// SPDX-License-Identifier: EPL-2.0

package org.attls.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The feature, installed by the p2 director from our repository into a bare platform. */
class InstallTest {
  private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");

  private static Set<String> bare;
  private static Set<String> installed;
  private static List<String> seen;
  private static String said;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Installed platform = Installed.of("attls.installed");
    bare = Installed.of("attls.platform").bundles();
    installed = platform.bundles();
    platform.add("org.attls.probe", Path.of(System.getProperty("attls.probe")).normalize());

    Files.createDirectories(Path.of(System.getProperty("attls.screenshots")));
    Path work = Files.createDirectories(Path.of(System.getProperty("attls.work")));
    Path run = Files.createTempDirectory(work, "run");
    Path result = run.resolve("result.txt");
    said =
        platform.run(
            run.resolve("workspace"),
            List.of(
                "-Dattls.probe.install=true",
                "-Dattls.probe.result=" + result,
                "-Dattls.screenshots=" + System.getProperty("attls.screenshots")));
    seen = Files.exists(result) ? Files.readAllLines(result) : List.of();
  }

  @Test
  void theProbeCameToItsEnd() {
    assertTrue(seen.contains("end"), () -> seen + "\n" + said);
  }

  @Test
  void nothingOfThePlatformIsReplaced() {
    Set<String> gone = new TreeSet<>(bare);
    gone.removeAll(installed);
    assertEquals(Set.of(), gone);
  }

  @Test
  void everyPluginOfTheFeatureIsThereAndItsClassesLoad() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String plugin : plugins()) {
      String found =
          seen.stream()
              .filter(line -> line.startsWith("bundle " + plugin + " "))
              .findAny()
              .orElse("");
      if (!found.matches("\\S+ \\S+ loaded (ACTIVE|STARTING|RESOLVED)")) {
        missing.add(plugin + ": " + found);
      }
    }
    assertEquals(List.of(), missing, () -> seen + "\n" + said);
  }

  @Test
  void aPolicyOpensInOurEditor() {
    assertTrue(seen.contains("type org.attls.ui.policy"), seen::toString);
    assertTrue(seen.contains("editor org.eclipse.ui.genericeditor.GenericEditor"), seen::toString);
  }

  @Test
  void theEditorMarksTheMistake() {
    assertTrue(
        seen.stream().anyMatch(line -> line.startsWith("mark ") && line.contains("992-99")),
        seen::toString);
  }

  private static List<String> plugins() throws IOException {
    Path feature =
        Path.of(System.getProperty("attls.root"), "features/org.attls.feature/feature.xml");
    Matcher matcher = PLUGIN.matcher(Files.readString(feature));
    List<String> plugins = matcher.results().map(each -> each.group(1)).toList();
    assertTrue(plugins.contains("org.attls.ui"), plugins::toString);
    return plugins;
  }
}
