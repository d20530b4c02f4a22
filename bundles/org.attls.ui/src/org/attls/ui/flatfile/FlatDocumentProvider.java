// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.attls.pagent.text.EncodedText;
import org.attls.pagent.text.TextEncoding;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.FileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;

/**
 * Reads and writes the documents of flat files. The bytes of a file tell its encoding, and it keeps
 * it; the buffers of the platform know no IBM-1047 with LF line ends and would lose bytes of files
 * that are not quite UTF-8. All editors share one provider, so that they share their documents.
 */
final class FlatDocumentProvider extends FileDocumentProvider {
  private static final FlatDocumentProvider SHARED = new FlatDocumentProvider();

  /** How each document was written in bytes. */
  private final Map<IDocument, TextEncoding> encodings =
      Collections.synchronizedMap(new WeakHashMap<>());

  private FlatDocumentProvider() {}

  static FlatDocumentProvider get() {
    return SHARED;
  }

  @Override
  protected boolean setDocumentContent(IDocument document, IEditorInput input, String encoding)
      throws CoreException {
    Optional<byte[]> bytes = FlatStorage.read(input);
    bytes.ifPresent(
        found -> {
          EncodedText read = EncodedText.of(found);
          document.set(read.text());
          encodings.put(document, read.encoding());
          // What is read anew comes as another document, whose text is taken over.
          ElementInfo info = getElementInfo(input);
          if (info != null && info.fDocument != null) {
            encodings.put(info.fDocument, read.encoding());
          }
        });
    return bytes.isPresent();
  }

  @Override
  protected IAnnotationModel createAnnotationModel(Object element) throws CoreException {
    IAnnotationModel model = super.createAnnotationModel(element);
    return model == null ? new AnnotationModel() : model;
  }

  @Override
  public boolean isReadOnly(Object element) {
    return FlatStorage.store(element)
        .map(FlatStorage::isReadOnly)
        .orElse(super.isReadOnly(element));
  }

  @Override
  public boolean isModifiable(Object element) {
    return FlatStorage.store(element)
        .map(store -> !FlatStorage.isReadOnly(store))
        .orElse(super.isModifiable(element));
  }

  @Override
  protected void doSaveDocument(
      IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
      throws CoreException {
    byte[] bytes =
        FlatBytes.of(document.get(), encodings.getOrDefault(document, TextEncoding.UTF_8));
    if (element instanceof IFileEditorInput input) {
      save(monitor, input, bytes, overwrite);
    } else {
      FlatStorage.write(FlatStorage.store(element).orElseThrow(), bytes, monitor);
    }
  }

  private void save(
      IProgressMonitor monitor, IFileEditorInput input, byte[] bytes, boolean overwrite)
      throws CoreException {
    IFile file = input.getFile();
    FileInfo info = (FileInfo) getElementInfo(input);
    if (info == null || !file.exists()) {
      FlatStorage.create(file, bytes, monitor);
      return;
    }
    if (!overwrite) {
      checkSynchronizationState(info.fModificationStamp, file);
    }
    fireElementStateChanging(input);
    try {
      file.setContents(new ByteArrayInputStream(bytes), overwrite, true, monitor);
    } catch (CoreException | RuntimeException e) {
      fireElementStateChangeFailed(input);
      throw e;
    }
    if (info.fModel instanceof AbstractMarkerAnnotationModel markers) {
      markers.updateMarkers(info.fDocument);
    }
    info.fModificationStamp = computeModificationStamp(file);
  }
}
