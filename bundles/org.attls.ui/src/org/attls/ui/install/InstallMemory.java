// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import org.attls.ui.preferences.Memory;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogSettings;

/** What was chosen last, for each project. */
final class InstallMemory {
  private static final String PROFILE = "profile";
  private static final String STACK = "stack";
  private static final String AUTHOR = "author";

  private final IDialogSettings settings;

  InstallMemory(IProject project) {
    settings = Memory.of("install." + project.getName());
  }

  String profile() {
    return value(PROFILE, "");
  }

  String stack() {
    return value(STACK, "");
  }

  String author() {
    return value(AUTHOR, System.getProperty("user.name", ""));
  }

  private String value(String key, String usual) {
    return Optional.ofNullable(settings.get(key)).orElse(usual);
  }

  void keep(InstallWish wish, String author) {
    settings.put(PROFILE, wish.profile().name());
    settings.put(STACK, wish.files().name());
    settings.put(AUTHOR, author);
  }
}
