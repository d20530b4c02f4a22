// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attls.generator.setup.SecurityProduct;
import org.attls.ui.preferences.Memory;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogSettings;

/**
 * What was asked for last, for each project. Stacks are not remembered: those that are new would be
 * left out.
 */
final class SetupMemory {
  private static final String PRODUCT = "product";
  private static final String FOLDER = "folder";
  private static final String EXISTING = "existing";
  private static final String AUTHORITY = "authority";
  private static final String USUAL = "generated";

  private final IDialogSettings settings;

  SetupMemory(IProject project) {
    settings = Memory.of("setup." + project.getName());
  }

  /** What was asked for last; at first the commands of RACF in the folder of generated files. */
  SetupWish last() {
    SecurityProduct product =
        Optional.ofNullable(settings.get(PRODUCT))
            .flatMap(SecurityProduct::find)
            .orElse(SecurityProduct.RACF);
    String folder = Optional.ofNullable(settings.get(FOLDER)).orElse(USUAL);
    String[] existing = Optional.ofNullable(settings.getArray(EXISTING)).orElse(new String[0]);
    List<Path> paths = Arrays.stream(existing).map(Path::of).toList();
    Optional<Path> authority =
        Optional.ofNullable(settings.get(AUTHORITY)).filter(path -> !path.isEmpty()).map(Path::of);
    return new SetupWish(List.of(), product, folder, paths, authority);
  }

  void keep(SetupWish wish) {
    settings.put(PRODUCT, wish.product().name());
    settings.put(FOLDER, wish.folder());
    settings.put(AUTHORITY, wish.authority().map(Path::toString).orElse(""));
    settings.put(EXISTING, wish.existing().stream().map(Path::toString).toArray(String[]::new));
  }
}
