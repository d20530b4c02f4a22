// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.io.IOException;
import java.io.InputStream;
import org.attls.pagent.text.EncodedText;
import org.attls.pagent.text.FlatFileNames;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.IContentType;

/** The flat files of the workspace. */
public final class FlatFiles {
  private static final String TYPE = "org.attls.ui.flatfile";

  private FlatFiles() {}

  /**
   * Whether a file is a flat file, by its name and what it holds, or by what it holds alone if its
   * name tells nothing, as those of members of data sets.
   */
  public static boolean isFlatFile(IFile file) {
    if (!file.isAccessible()) {
      return false;
    }
    try {
      IContentDescription description = file.getContentDescription();
      IContentType type = description == null ? null : description.getContentType();
      return type == null ? hasStatement(file) : type.getId().equals(TYPE);
    } catch (CoreException e) {
      return false; // Whoever opens it will say what is wrong with it.
    }
  }

  /** Whether a file begins like a flat file, whatever its name. */
  static boolean hasStatement(IFile file) {
    try (InputStream in = file.getContents(true)) {
      return FlatFileNames.isFlatFile(in.readNBytes(FlatFileNames.ENOUGH));
    } catch (CoreException | IOException e) {
      return false;
    }
  }

  /**
   * Reads a flat file from the disk.
   *
   * @throws CoreException if it cannot be read
   */
  public static EncodedText read(IFile file) throws CoreException {
    try (InputStream in = file.getContents(true)) {
      return EncodedText.of(in.readAllBytes());
    } catch (IOException e) {
      throw new CoreException(Status.error(file.getFullPath() + " cannot be read.", e));
    }
  }
}
