// SPDX-License-Identifier: EPL-2.0

package org.attls.probe;

import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What is installed of the workbench, and whether its editor works. */
final class Installation {
  private static final String OURS = "org.attls.";

  /** A line for each bundle, then those of the editor. */
  List<String> look() {
    List<String> lines = new ArrayList<>();
    Bundle self = FrameworkUtil.getBundle(Installation.class);
    for (Bundle bundle : self.getBundleContext().getBundles()) {
      if (bundle.getSymbolicName().startsWith(OURS) && bundle != self) {
        lines.add(line(bundle));
      }
    }
    try {
      lines.addAll(new OpenedPolicy().look());
    } catch (Exception e) {
      Platform.getLog(self).error("The editor could not be looked at", e);
      lines.add("failed " + e);
    }
    return lines;
  }

  private static String line(Bundle bundle) {
    return "bundle " + bundle.getSymbolicName() + " " + loaded(bundle) + " " + state(bundle);
  }

  /** Loading a class needs all that the bundle requires, and activates it. */
  private static String loaded(Bundle bundle) {
    Enumeration<URL> classes = bundle.findEntries("/org/attls", "*.class", true);
    if (classes == null) {
      return "no-class";
    }
    String path = classes.nextElement().getPath();
    String name = path.substring(1, path.length() - ".class".length()).replace('/', '.');
    try {
      bundle.loadClass(name);
      return "loaded";
    } catch (ClassNotFoundException | LinkageError e) {
      return "not-loaded";
    }
  }

  private static String state(Bundle bundle) {
    return switch (bundle.getState()) {
      case Bundle.ACTIVE -> "ACTIVE";
      case Bundle.STARTING -> "STARTING";
      case Bundle.RESOLVED -> "RESOLVED";
      default -> "UNRESOLVED";
    };
  }
}
