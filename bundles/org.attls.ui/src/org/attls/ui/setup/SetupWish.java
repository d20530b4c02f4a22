// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attls.generator.setup.SecurityProduct;

/**
 * What is to be written.
 *
 * @param stacks the stacks, as IMAGE/STACK
 * @param product the security product whose commands are written
 * @param folder the folder of the project to write to
 * @param existing files as they are on z/OS, or folders of them
 * @param authority the exported certificate of an authority, for trust stores of clients
 */
record SetupWish(
    List<String> stacks,
    SecurityProduct product,
    String folder,
    List<Path> existing,
    Optional<Path> authority) {
  /** Copies the lists, so that the wish cannot change. */
  SetupWish {
    stacks = List.copyOf(stacks);
    existing = List.copyOf(existing);
  }
}
