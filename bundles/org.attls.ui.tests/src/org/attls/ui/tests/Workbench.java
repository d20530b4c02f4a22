// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.attls.ui.project.FindingMarkers;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.texteditor.ITextEditor;

/** The running workbench, as tests use it: from its UI thread, events going on while they wait. */
final class Workbench {
  private static final long PATIENCE = 30_000;

  private Workbench() {}

  /** The window. */
  static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
        ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
        : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  /** Its page. */
  static IWorkbenchPage page() {
    return window().getActivePage();
  }

  /** Closes the welcome and all editors, removes all projects, and shows the perspective. */
  static void clear() {
    try {
      window().getShell().setMaximized(false);
      window().getShell().setBounds(0, 0, 1440, 900);
      var intro = PlatformUI.getWorkbench().getIntroManager();
      if (intro.getIntro() != null) {
        intro.closeIntro(intro.getIntro());
      }
      page().closeAllEditors(false);
      PlatformUI.getWorkbench().showPerspective("org.attls.ui.perspective", window());
      page().resetPerspective();
      for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
        project.delete(true, true, null);
      }
      settle();
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until something is true, and fails if it does not become so. */
  static void until(String what, BooleanSupplier done) {
    until(() -> what, done);
  }

  /** Waits until something is true, and says at the end what there is instead. */
  static void until(Supplier<String> what, BooleanSupplier done) {
    long end = System.currentTimeMillis() + PATIENCE;
    Display display = Display.getCurrent();
    while (!done.getAsBoolean()) {
      assertTrue(System.currentTimeMillis() < end, () -> "waited in vain: " + what.get());
      if (!display.readAndDispatch()) {
        pause(5);
      }
    }
  }

  /** Waits until there is something. */
  static <T> T get(String what, Supplier<T> supplier) {
    Object[] found = new Object[1];
    until(what, () -> (found[0] = supplier.get()) != null);
    @SuppressWarnings("unchecked")
    T result = (T) found[0];
    return result;
  }

  /** Lets events go on for some milliseconds. */
  static void linger(long milliseconds) {
    long end = System.currentTimeMillis() + milliseconds;
    until("time passes", () -> System.currentTimeMillis() >= end);
  }

  /** Waits until builds are through and the events of now are done. */
  static void settle() {
    until(
        "builds end",
        () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
    linger(50);
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes a project of policies. */
  static IProject project(String name) {
    try {
      IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
      project.create(null);
      project.open(null);
      PolicyNature.addTo(project, null);
      return project;
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a project of one of the examples that the bundle ships. */
  static IProject example(String name) {
    IProject project = project(name);
    try {
      var bundle = Platform.getBundle("org.attls.ui");
      for (String path : Collections.list(bundle.getEntryPaths("examples/" + name))) {
        try (InputStream in = bundle.getEntry(path).openStream()) {
          write(
              project,
              path.substring(path.lastIndexOf('/') + 1),
              new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return project;
  }

  /** Writes a file, new or not. */
  static IFile write(IContainer folder, String name, String text) {
    try {
      IFile file = folder.getFile(IPath.fromPortableString(name));
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (file.exists()) {
        file.setContents(bytes, IResource.FORCE, null);
      } else {
        file.create(new ByteArrayInputStream(bytes), true, null);
      }
      return file;
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of a file on the disk. */
  static String read(IFile file) {
    try (InputStream in = file.getContents(true)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException | CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Builds what has changed. */
  static void build() {
    try {
      ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The messages of the markers of a file or of all that is in a folder. */
  static List<String> markers(IResource resource) {
    try {
      return Arrays.stream(
              resource.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
          .map(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
          .sorted()
          .toList();
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a file in its editor. */
  static EditorDriver open(IFile file) {
    try {
      return new EditorDriver((ITextEditor) IDE.openEditor(page(), file));
    } catch (PartInitException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens all folders of the Project Explorer. */
  static void expandExplorer() {
    ((CommonNavigator) view("org.eclipse.ui.navigator.ProjectExplorer"))
        .getCommonViewer()
        .expandAll();
  }

  /** Shows a view. */
  static IViewPart view(String id) {
    try {
      return page().showView(id);
    } catch (PartInitException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens a dialog that waits for its end, and does something in it.
   *
   * @param title how the title of the dialog begins; empty for any
   * @param action what to do, at the end of which the dialog is to be closed
   * @param opening what opens the dialog
   */
  static void inDialog(String title, Consumer<Shell> action, Runnable opening) {
    Throwable[] failure = new Throwable[1];
    boolean[] done = new boolean[1];
    long end = System.currentTimeMillis() + PATIENCE;
    Display display = Display.getCurrent();
    display.timerExec(
        20,
        new Runnable() {
          private boolean seen;

          @Override
          public void run() {
            Shell shell = visible(title);
            if (shell == null && System.currentTimeMillis() < end) {
              display.timerExec(20, this);
              return;
            }
            if (shell != null && !seen) {
              // A window that is closed while it is being opened would never have been open.
              seen = true;
              display.timerExec(300, this);
              return;
            }
            try {
              assertTrue(shell != null, () -> "waited in vain: the window " + title);
              action.accept(shell);
            } catch (RuntimeException | AssertionError e) {
              failure[0] = e;
            }
            done[0] = true;
            closeDialogs();
          }
        });
    opening.run();
    until("the dialog was used", () -> done[0]);
    if (failure[0] != null) {
      throw new AssertionError(failure[0].getMessage(), failure[0]);
    }
  }

  private static void closeDialogs() {
    for (Shell shell : Display.getCurrent().getShells()) {
      if (!shell.isDisposed() && shell.isVisible() && shell != window().getShell()) {
        shell.close();
      }
    }
  }

  /** Waits for a window with a title that begins so. */
  static Shell shell(String title) {
    return get("the window " + title, () -> visible(title));
  }

  private static Shell visible(String title) {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> !shell.isDisposed() && shell.isVisible())
        .filter(shell -> !shell.getText().isEmpty() && shell != window().getShell())
        .filter(shell -> shell.getText().startsWith(title))
        .findFirst()
        .orElse(null);
  }

  /** The first widget of a type in a window that fits. */
  static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> fits) {
    return get("a " + type.getSimpleName() + " in " + parent, () -> search(parent, type, fits));
  }

  private static <T extends Control> T search(Composite parent, Class<T> type, Predicate<T> fits) {
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child) && child.isVisible() && fits.test(type.cast(child))) {
        return type.cast(child);
      }
      T below = child instanceof Composite inner ? search(inner, type, fits) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** Presses a button. */
  static void press(Button button) {
    assertTrue(button.isEnabled(), () -> "the button is enabled: " + button.getText());
    button.notifyListeners(SWT.Selection, new Event());
  }
}
