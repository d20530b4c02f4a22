// SPDX-License-Identifier: EPL-2.0

package org.attls.probe;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** A policy with a mistake in an editor: which editor it is, and how it marks the mistake. */
final class OpenedPolicy {
  private static final long PATIENCE_MILLIS = 60_000;

  private static final String MISTAKE =
      """
      traffic descriptor Telnet {
          inbound local 992-99 remote ephemeral server
      }
      """;

  /** Opens it and waits for the mark. */
  List<String> look() throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Policies");
    project.create(null);
    project.open(null);
    IFile file = project.getFile("mistake.attls");
    file.write(MISTAKE.getBytes(StandardCharsets.UTF_8), true, false, false, null);

    IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
    intro.closeIntro(intro.getIntro());
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    IEditorPart editor = IDE.openEditor(page, file);
    List<String> lines = new ArrayList<>();
    lines.add("editor " + editor.getSite().getId());
    lines.add("type " + file.getContentDescription().getContentType().getId());
    lines.add("mark " + mark((ITextEditor) editor));
    screenshot(Path.of(System.getProperty("attls.screenshots"), "bare-platform.png"));
    return lines;
  }

  private static String mark(ITextEditor editor) {
    IAnnotationModel model =
        editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < end) {
      for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
        Annotation annotation = all.next();
        if (annotation.getType().endsWith(".error")) {
          return annotation.getText();
        }
      }
      dispatch();
    }
    return "none";
  }

  private static void screenshot(Path file) {
    Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    shell.setMaximized(true);
    long end = System.currentTimeMillis() + 1000;
    while (System.currentTimeMillis() < end) {
      dispatch();
    }
    Rectangle bounds = shell.getBounds();
    Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
    GC gc = new GC(shell.getDisplay());
    gc.copyArea(image, bounds.x, bounds.y);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    loader.save(file.toString(), SWT.IMAGE_PNG);
    image.dispose();
  }

  /** Handles an event, or waits a moment for one. */
  private static void dispatch() {
    Display display = Display.getCurrent();
    if (!display.readAndDispatch()) {
      display.timerExec(50, () -> {});
      display.sleep();
    }
  }
}
