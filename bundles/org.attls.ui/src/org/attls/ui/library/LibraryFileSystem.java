// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.library;

import java.net.URI;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileSystem;

/** The files of the library, so that editors can show them like others. They cannot be changed. */
public final class LibraryFileSystem extends FileSystem {
  @Override
  public IFileStore getStore(URI uri) {
    return new LibraryStore(org.eclipse.emf.common.util.URI.createURI(uri.toString()));
  }
}
