// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.model.facts.Release;
import org.attls.pagent.flatfile.Ibm1047;
import org.attls.ui.preferences.CheckSettings;
import org.attls.ui.project.FindingMarkers;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Flat files on the disk: their bytes when they are saved, and the marks of closed files. */
class FlatFileSaveTest {
  private static final String TEXT =
      "# rules\nTTLSRule r\n{\n  LocalPortRange 443\n  Direction Inbound\n"
          + "  TTLSGroupActionRef g\n}\nTTLSGroupAction g\n{\n  TTLSEnabled Off\n}\n";

  private IProject project;

  @BeforeEach
  void createProject() {
    Workbench.clear();
    project = Workbench.project("Flat");
  }

  @AfterEach
  void close() {
    Workbench.clear();
  }

  private IFile file(String name, byte[] bytes) throws CoreException {
    IFile file = project.getFile(name);
    file.create(new ByteArrayInputStream(bytes), true, null);
    return file;
  }

  private static byte[] bytes(IFile file) throws IOException {
    return Files.readAllBytes(file.getLocation().toPath());
  }

  private static byte[] withLf(byte[] ebcdic) {
    byte[] copy = ebcdic.clone();
    for (int i = 0; i < copy.length; i++) {
      copy[i] = copy[i] == 0x15 ? 0x25 : copy[i];
    }
    return copy;
  }

  @Test
  void everyEncodingIsKept() throws Exception {
    byte[] ebcdic = Ibm1047.encode(TEXT);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("utf8.policy", TEXT.getBytes(StandardCharsets.UTF_8));
    all.put("mark.policy", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
    all.put("crlf.policy", TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    all.put("latin.policy", TEXT.replace("rules", "Größe").getBytes(StandardCharsets.ISO_8859_1));
    all.put("nl.policy", ebcdic);
    all.put("lf.policy", withLf(ebcdic));
    for (Map.Entry<String, byte[]> each : all.entrySet()) {
      byte[] before = each.getValue();
      IFile file = file(each.getKey(), before);
      EditorDriver editor = new EditorDriver(FlatFiles.open(file));
      assertTrue(editor.document().getNumberOfLines() > 10, each.getKey());
      editor.replace("443", "442").replace("442", "443").save();
      assertArrayEquals(before, bytes(file), each.getKey());
      editor.replace("443", "8443").save();
      assertEquals(before.length + 1, bytes(file).length, each.getKey());
      editor.replace("8443", "443").save();
      assertArrayEquals(before, bytes(file), each.getKey());
      assertFalse(editor.editor().isDirty());
    }
  }

  @Test
  void aCharacterThatTheEncodingLacksIsRefused() throws Exception {
    byte[] before = Ibm1047.encode(TEXT);
    IFile file = file("nl.policy", before);
    EditorDriver editor = new EditorDriver(FlatFiles.open(file));
    editor.replace("# rules", "# rules for 5 \u20AC");
    boolean automated = ErrorDialog.AUTOMATED_MODE;
    List<String> said = new ArrayList<>();
    try {
      ErrorDialog.AUTOMATED_MODE = false; // Else the harness lets no message appear.
      Workbench.inDialog(
          "",
          dialog -> {
            Widgets.all(dialog, Label.class).forEach(label -> said.add(label.getText()));
            Screenshots.take("flat-encoding");
          },
          () -> editor.editor().doSave(new NullProgressMonitor()));
    } finally {
      ErrorDialog.AUTOMATED_MODE = automated;
    }
    assertTrue(
        said.stream()
            .anyMatch(
                text -> text.contains("Line 1, column 15: the character \u20AC (U+20AC) is not")),
        said::toString);
    assertArrayEquals(before, bytes(file));
    assertTrue(editor.editor().isDirty());
  }

  @Test
  void aFileOutsideOfTheWorkspaceIsEdited() throws Exception {
    Path path = Files.createTempDirectory("flat").resolve("lf.policy");
    byte[] before = withLf(Ibm1047.encode(TEXT));
    Files.write(path, before);
    IFileStore store = EFS.getStore(path.toUri());
    EditorDriver editor =
        new EditorDriver((ITextEditor) IDE.openEditorOnFileStore(Workbench.page(), store));
    assertEquals(TEXT, editor.text());
    editor.replace("r\n{", "#r\n{").awaitFinding("has no name");
    editor.replace("#r\n{", "r\n{").replace("443", "444").save();
    assertArrayEquals(withLf(Ibm1047.encode(TEXT.replace("443", "444"))), Files.readAllBytes(path));
  }

  @Test
  void aClosedFileIsMarkedAndMended() throws Exception {
    byte[] before = Ibm1047.encode(TEXT.replace("Direction", "Directoin"));
    IFile file = file("noending", before);
    file("notes", "TTLS is fine.\n".getBytes(StandardCharsets.UTF_8));
    Workbench.build();
    IMarker marker = marker(file, "Directoin");
    assertEquals(1, Workbench.markers(project).size(), () -> Workbench.markers(project).toString());
    Workbench.view(IPageLayout.ID_PROBLEM_VIEW);
    Workbench.linger(700);
    Screenshots.take("flat-markers");
    IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
    assertEquals("Change to 'Direction'", fixes[0].getLabel());
    fixes[0].run(marker);
    assertArrayEquals(Ibm1047.encode(TEXT), bytes(file));
    Workbench.build();
    assertEquals(List.of(), Workbench.markers(project));
    RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
    assertArrayEquals(before, bytes(file));
  }

  private static IMarker marker(IFile file, String part) throws CoreException {
    for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, true, 0)) {
      if (marker.getAttribute(IMarker.MESSAGE, "").contains(part)) {
        return marker;
      }
    }
    throw new AssertionError(Workbench.markers(file) + " have no " + part);
  }

  @Test
  void whatIsGeneratedIsNotMarked() throws Exception {
    project.getFolder("generated").create(true, true, null);
    Workbench.write(project, "generated/a.policy", "TTLSRule a\n{\n  Nonsense\n}\n");
    Workbench.build();
    assertEquals(List.of(), Workbench.markers(project));
  }

  @Test
  void theReleaseOfTheProjectIsCheckedFor() throws Exception {
    String tls13 =
        "TTLSEnvironmentAction e\n{\n  HandshakeRole Client\n  TTLSKeyringParms\n  {\n"
            + "    Keyring R\n  }\n  TTLSEnvironmentAdvancedParms\n  {\n    TLSv1.3 On\n  }\n}\n";
    IFile file = file("a.policy", (TEXT + tls13).getBytes(StandardCharsets.UTF_8));
    EditorDriver editor = new EditorDriver(FlatFiles.open(file));
    Workbench.build();
    List<String> before = Workbench.markers(project);
    assertTrue(before.stream().noneMatch(text -> text.contains("V2R1")), before::toString);
    new CheckSettings(Release.find("V2R1")).storeIn(project);
    Workbench.build();
    Workbench.until(
        () -> "a marker: " + Workbench.markers(project),
        () -> Workbench.markers(project).stream().anyMatch(text -> text.contains("V2R1")));
    editor.awaitFinding("V2R1");
  }

  @Test
  void aFileThatChangesOnTheDiskIsSeen() throws Exception {
    IFile file = file("a.policy", TEXT.getBytes(StandardCharsets.UTF_8));
    EditorDriver editor = new EditorDriver(FlatFiles.open(file));
    byte[] other = Ibm1047.encode(TEXT.replace("443", "444"));
    file.setContents(other, 0, null);
    editor.awaitText("444");
    editor.replace("444", "445").save();
    assertArrayEquals(Ibm1047.encode(TEXT.replace("443", "445")), bytes(file));
  }
}
