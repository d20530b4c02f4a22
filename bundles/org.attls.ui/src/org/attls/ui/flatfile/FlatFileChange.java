// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.io.ByteArrayInputStream;
import org.attls.pagent.text.EncodedText;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.resource.ResourceChange;

/** A change of a flat file that is not open; it keeps the encoding of the file. */
public final class FlatFileChange extends ResourceChange {
  private final String name;
  private final IFile file;
  private final EncodedText before;
  private final String after;

  /**
   * Makes a change.
   *
   * @param name what it does
   * @param before what the file holds
   * @param after the text that it is to hold
   */
  public FlatFileChange(String name, IFile file, EncodedText before, String after) {
    this.name = name;
    this.file = file;
    this.before = before;
    this.after = after;
  }

  @Override
  public Change perform(IProgressMonitor monitor) throws CoreException {
    byte[] bytes = FlatBytes.of(after, before.encoding());
    file.setContents(new ByteArrayInputStream(bytes), IResource.KEEP_HISTORY, monitor);
    return new FlatFileChange(name, file, before.with(after), before.text());
  }

  @Override
  protected IResource getModifiedResource() {
    return file;
  }

  @Override
  public String getName() {
    return name;
  }
}
