// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.language;

import com.google.inject.Injector;
import org.attls.policy.ide.PolicyIdeSetup;

/**
 * The authoring language with its editor services: one injector for the workbench, as are EMF's
 * registries, in which it is entered. Setting it up takes a good part of a second, so it is first
 * asked for in a background thread.
 */
public final class PolicyLanguage {
  private static final Injector INJECTOR =
      new PolicyIdeSetup().createInjectorAndDoEMFRegistration();

  private PolicyLanguage() {}

  /** A service of the language. */
  public static <T> T service(Class<T> type) {
    return INJECTOR.getInstance(type);
  }
}
