// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import org.attls.pagent.text.EncodedText;

/**
 * A policy flat file that an argument names.
 *
 * @param name the file as the user named it, with / between folders
 * @param file the file
 * @param content its text and how its bytes hold it
 */
record FlatInput(String name, Path file, EncodedText content) {}
