// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attls.ui.flatfile.FlatFileEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** Flat files to look at, and their editors. */
final class FlatFiles {
  private FlatFiles() {}

  /** The flat file of the example raleigh, as the command line generates it. */
  static String raleigh(String naming) {
    String path = "bundles/org.attls.cli.tests/src/test/resources/org/attls/cli/generated/";
    Path file = Path.of(System.getProperty("attls.root"), path + "raleigh-" + naming + ".golden");
    try {
      String text = Files.readString(file);
      return text.substring(text.indexOf('\n') + 1); // The first line names the file.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file. */
  static IFile file(IProject project, String name, String text, Charset charset) {
    IFile file = project.getFile(name);
    try {
      file.create(new ByteArrayInputStream(text.getBytes(charset)), true, null);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
    return file;
  }

  /** Opens a file, which has to be recognised as a flat file. */
  static FlatFileEditor open(IFile file) {
    try {
      FlatFileEditor editor =
          assertInstanceOf(FlatFileEditor.class, IDE.openEditor(Workbench.page(), file));
      Workbench.linger(400);
      return editor;
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a text as a flat file. */
  static FlatFileEditor open(IProject project, String text) {
    return open(file(project, "a.policy", text, StandardCharsets.UTF_8));
  }

  /** A colour of the theme. */
  static Color colour(String name) {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getColorRegistry()
        .get("org.attls.ui.colour.flatfile." + name);
  }

  /** The text that is seen. */
  static StyledText widget(FlatFileEditor editor) {
    return (StyledText) editor.getAdapter(Control.class);
  }

  /** The outline, once it shows something. */
  static Tree outline() {
    var view = (ContentOutline) Workbench.view(IPageLayout.ID_OUTLINE);
    Tree tree = (Tree) view.getCurrentPage().getControl();
    Workbench.until("the outline", () -> tree.getItemCount() > 0);
    return tree;
  }
}
