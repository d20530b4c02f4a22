// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import java.util.Locale;
import org.attls.generator.NamingMode;
import org.attls.generator.OutputEncoding;
import org.attls.ui.PolicyUi;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How the policies of a project are generated. A project keeps its settings in {@code
 * .settings/org.attls.ui.prefs}, so that everybody who has the project gets the same files; what it
 * does not say is taken from the workspace.
 *
 * @param naming how statements are named
 * @param encoding how the files are encoded
 * @param onSave whether saving a policy generates
 */
public record GenerateSettings(NamingMode naming, OutputEncoding encoding, boolean onSave) {
  private static final String NAMING = "generate.naming";
  private static final String ENCODING = "generate.encoding";
  private static final String ON_SAVE = "generate.onSave";

  /** What holds if nobody has chosen anything. */
  public static final GenerateSettings DEFAULT =
      new GenerateSettings(NamingMode.STABLE, OutputEncoding.UTF_8, false);

  /** The settings for projects that have none of their own. */
  public static GenerateSettings ofWorkspace() {
    return in(InstanceScope.INSTANCE, DefaultScope.INSTANCE);
  }

  /** The settings of a project. */
  public static GenerateSettings of(IProject project) {
    return in(new ProjectScope(project), InstanceScope.INSTANCE, DefaultScope.INSTANCE);
  }

  private static GenerateSettings in(IScopeContext... scopes) {
    String naming = value(NAMING, scopes);
    return new GenerateSettings(
        naming.equals(NamingMode.COMPATIBLE.word()) ? NamingMode.COMPATIBLE : NamingMode.STABLE,
        OutputEncoding.find(value(ENCODING, scopes)).orElse(OutputEncoding.UTF_8),
        value(ON_SAVE, scopes).toLowerCase(Locale.ROOT).equals("true"));
  }

  private static String value(String key, IScopeContext... scopes) {
    return Platform.getPreferencesService().getString(PolicyUi.BUNDLE, key, "", scopes);
  }

  /** Writes all settings to a project or the workspace. */
  public void storeIn(IScopeContext scope) throws BackingStoreException {
    IEclipsePreferences node = scope.getNode(PolicyUi.BUNDLE);
    node.put(NAMING, naming.word());
    node.put(ENCODING, encoding.word());
    node.putBoolean(ON_SAVE, onSave);
    node.flush();
  }

  /**
   * Writes to a project what decides on the bytes of its policies, unless it is there. From then on
   * no workspace's settings change its files.
   */
  public void fixIn(IProject project) throws BackingStoreException {
    IEclipsePreferences node = new ProjectScope(project).getNode(PolicyUi.BUNDLE);
    if (node.get(NAMING, null) == null || node.get(ENCODING, null) == null) {
      node.put(NAMING, naming.word());
      node.put(ENCODING, encoding.word());
      node.flush();
    }
  }
}
