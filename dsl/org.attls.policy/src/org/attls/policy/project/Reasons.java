// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words. */
public final class Reasons {
  private Reasons() {}

  /** The reason, without a full stop. */
  public static String of(IOException cause) {
    return switch (cause) {
      case NoSuchFileException gone -> "it does not exist";
      case AccessDeniedException denied -> "access is denied";
      case FileAlreadyExistsException there -> there.getFile() + " is not a folder";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(cause.getMessage());
    };
  }
}
