// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.util.Optional;

/**
 * Where the policy of a stack is installed, as a connection profile has it.
 *
 * @param stack {@code IMAGE/STACK} or {@code STACK}, by the names of the policy
 * @param production the file that the Policy Agent reads
 * @param staging where the new text is tried first
 * @param backup where the old text is kept
 * @param procedure the started task of the Policy Agent
 * @param log the log of the Policy Agent, to be read after a refresh
 */
public record ProfileTarget(
    String stack,
    HostFile production,
    Optional<HostFile> staging,
    Optional<HostFile> backup,
    Optional<String> procedure,
    Optional<HostFile> log) {}
