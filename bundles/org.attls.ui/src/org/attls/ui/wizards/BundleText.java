// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.attls.ui.PolicyUi;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The files that the bundle brings along for the user: examples and templates. */
final class BundleText {
  private static final Bundle BUNDLE = Platform.getBundle(PolicyUi.BUNDLE);

  private BundleText() {}

  /** The paths of all files under a folder of the bundle, sorted. */
  static List<String> filesUnder(String folder) {
    Enumeration<URL> entries = BUNDLE.findEntries(folder, "*", true);
    return entries == null
        ? List.of()
        : Collections.list(entries).stream()
            .map(URL::getPath)
            .filter(path -> !path.endsWith("/"))
            .map(path -> path.substring(1))
            .sorted()
            .toList();
  }

  /** Opens a file of the bundle. */
  static InputStream open(String path) throws IOException {
    return BUNDLE.getEntry(path).openStream();
  }

  /** The text of a file of the bundle, which is UTF-8. */
  static String read(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + path + " of the bundle", e);
    }
  }
}
