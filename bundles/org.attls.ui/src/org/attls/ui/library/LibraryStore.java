// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.library;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.attls.policy.library.Library;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileInfo;
import org.eclipse.core.filesystem.provider.FileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** A file of the library, or the folder of all of them. */
final class LibraryStore extends FileStore {
  private final org.eclipse.emf.common.util.URI uri;

  LibraryStore(org.eclipse.emf.common.util.URI uri) {
    this.uri = uri;
  }

  private boolean isFile() {
    return Library.files().contains(uri);
  }

  @Override
  public String[] childNames(int options, IProgressMonitor monitor) {
    return Library.files().stream()
        .filter(file -> file.trimSegments(1).equals(uri))
        .map(org.eclipse.emf.common.util.URI::lastSegment)
        .toArray(String[]::new);
  }

  @Override
  public IFileInfo fetchInfo(int options, IProgressMonitor monitor) {
    FileInfo info = new FileInfo(getName());
    info.setExists(isFile() || childNames(EFS.NONE, monitor).length > 0);
    info.setDirectory(!isFile());
    info.setAttribute(EFS.ATTRIBUTE_READ_ONLY, true);
    if (isFile()) {
      info.setLength(bytes().length);
    }
    return info;
  }

  @Override
  public IFileStore getChild(String name) {
    return new LibraryStore(uri.appendSegment(name));
  }

  @Override
  public String getName() {
    return uri.segmentCount() == 0 ? "" : uri.lastSegment();
  }

  @Override
  public IFileStore getParent() {
    return uri.segmentCount() < 2 ? null : new LibraryStore(uri.trimSegments(1));
  }

  @Override
  public InputStream openInputStream(int options, IProgressMonitor monitor) throws CoreException {
    if (!isFile()) {
      throw new CoreException(Status.error("The library has no file " + uri + "."));
    }
    return new ByteArrayInputStream(bytes());
  }

  private byte[] bytes() {
    return Library.text(uri).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public URI toURI() {
    return URI.create(uri.toString());
  }
}
