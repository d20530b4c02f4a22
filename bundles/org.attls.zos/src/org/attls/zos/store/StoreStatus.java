// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.util.List;
import java.util.Optional;

/**
 * How a folder and its store stand.
 *
 * @param store where the store is
 * @param lock who has the lock
 * @param locked whether it is this folder that has it
 * @param revision the newest revision; 0 if nothing was ever saved
 * @param saved by whom and when; empty if nothing was ever saved
 * @param opened the revision that this folder has; empty if no store was opened in it
 * @param changed the files that changed here since, by their names
 */
public record StoreStatus(
    String store,
    Optional<StoreLock> lock,
    boolean locked,
    int revision,
    String saved,
    Optional<Integer> opened,
    List<String> changed) {}
