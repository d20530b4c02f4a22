// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/**
 * Opens flat files whose names tell nothing, as members of data sets have them: the platform looks
 * into a file only if its name fits a content type.
 */
public final class FlatFilesByContent implements IEditorAssociationOverride {
  @Override
  public IEditorDescriptor overrideDefaultEditor(
      IEditorInput input, IContentType type, IEditorDescriptor editor) {
    return type == null && isFlatFile(Adapters.adapt(input, IFile.class)) ? ours() : editor;
  }

  @Override
  public IEditorDescriptor overrideDefaultEditor(
      String name, IContentType type, IEditorDescriptor editor) {
    return editor;
  }

  @Override
  public IEditorDescriptor[] overrideEditors(
      IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
    return editors;
  }

  @Override
  public IEditorDescriptor[] overrideEditors(
      String name, IContentType type, IEditorDescriptor[] editors) {
    return editors;
  }

  private static IEditorDescriptor ours() {
    return PlatformUI.getWorkbench().getEditorRegistry().findEditor(FlatFileEditor.ID);
  }

  private static boolean isFlatFile(IFile file) {
    return file != null && file.isAccessible() && FlatFiles.hasStatement(file);
  }
}
