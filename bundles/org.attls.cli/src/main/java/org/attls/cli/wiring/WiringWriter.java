// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Stage;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.attls.cli.wiring.Wiring.Wire;
import org.attls.policy.PolicyRuntimeModule;
import org.attls.policy.PolicyStandaloneSetup;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.PolicyText;
import org.attls.policy.project.SourceText;

/** Writes the wiring of the language when the command line is built. */
public final class WiringWriter {
  /** Where in the jar of the command line it is. */
  static final String RESOURCE = "/org/attls/cli/wiring/wiring.tsv";

  /** What every injector of Guice has; the first is added where something needs it. */
  private static final Set<Key<?>> OF_GUICE =
      Set.of(
          Key.get(Injector.class), Key.get(Stage.class), Key.get(java.util.logging.Logger.class));

  private WiringWriter() {}

  /**
   * Puts the wiring into a jar.
   *
   * @param args the jar, and the time that its entries have, in ISO form
   */
  public static void main(String[] args) throws IOException {
    Logger.getRootLogger().setLevel(Level.OFF);
    Injector injector = new PolicyStandaloneSetup().createInjectorAndDoEMFRegistration();
    // Guice knows of what no module binds, as the checks, once it was asked for it.
    injector
        .getInstance(PolicyProject.Opener.class)
        .open(List.of(new SourceText("any.attls", "", List.of())))
        .findings();
    injector.getInstance(PolicyText.class);
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      Path file = jar.getPath(RESOURCE);
      Files.writeString(file, wiring(injector).text());
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse(args[1])));
    }
  }

  /** The wiring of all that an injector of the language knows of. */
  static Wiring wiring(Injector injector) {
    Bindings bindings = new Bindings(injector, new PolicyRuntimeModule());
    Map<String, Wire> wires = new HashMap<>();
    Deque<Key<?>> open = new ArrayDeque<>(injector.getAllBindings().keySet());
    open.removeAll(OF_GUICE);
    while (!open.isEmpty()) {
      Key<?> key = open.pop();
      String text = KeyText.of(key);
      if (!wires.containsKey(text)) {
        wires.put(text, bindings.wire(injector.getBinding(key), open::push));
      }
    }
    return new Wiring(wires);
  }
}
