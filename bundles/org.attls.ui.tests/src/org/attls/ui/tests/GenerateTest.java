// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.attls.generator.NamingMode;
import org.attls.generator.OutputEncoding;
import org.attls.ui.flatfile.FlatFileEditor;
import org.attls.ui.generate.GenerateHandler;
import org.attls.ui.generate.GenerateJob;
import org.attls.ui.generate.Result;
import org.attls.ui.preferences.GenerateSettings;
import org.attls.ui.preferences.PersonalSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Generate Policy: what it writes, opens and refuses. */
class GenerateTest {
  private IProject project;
  private IFile policy;

  @BeforeEach
  void createProject() throws Exception {
    Workbench.clear();
    project = Workbench.example("raleigh");
    policy = project.getFile("raleigh.attls");
    Workbench.settle();
  }

  @AfterEach
  void forgetSettings() throws Exception {
    PersonalSettings.DEFAULT.store();
  }

  private String output() throws Exception {
    return Files.readString(project.getFile(Generating.OUTPUT).getLocation().toPath());
  }

  private void command() throws Exception {
    PlatformUI.getWorkbench()
        .getService(IHandlerService.class)
        .executeCommand(GenerateHandler.COMMAND, new Event());
  }

  private void replace(String old, String fresh) throws Exception {
    String text = Files.readString(policy.getLocation().toPath());
    assertTrue(text.contains(old), old);
    policy.setContents(text.replace(old, fresh).getBytes(StandardCharsets.UTF_8), 0, null);
  }

  @Test
  void theCommandWritesAndOpensTheFile() throws Exception {
    IDE.openEditor(Workbench.page(), policy);
    command();
    Workbench.until(
        "the flat file", () -> Workbench.page().getActiveEditor() instanceof FlatFileEditor);
    ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
    assertEquals(FlatFiles.raleigh("stable"), output());
    assertEquals(
        FlatFiles.raleigh("stable"),
        editor.getDocumentProvider().getDocument(editor.getEditorInput()).get());
    assertFalse(editor.isEditable());
    assertTrue(editor.getTitleToolTip().contains("Generate Policy (F9)"), editor.getTitleToolTip());
    assertFalse(project.getFile(Generating.OUTPUT).isDerived());
    Screenshots.take("generated");
  }

  @Test
  void savesChangedEditorsFirst() throws Exception {
    new PersonalSettings(true, true).store();
    ITextEditor editor = (ITextEditor) IDE.openEditor(Workbench.page(), policy);
    var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    document.replace(document.get().indexOf("local 2025"), 10, "local 2026");
    assertTrue(editor.isDirty());
    command();
    Workbench.until(
        "the flat file", () -> Workbench.page().getActiveEditor() instanceof FlatFileEditor);
    assertFalse(editor.isDirty());
    assertTrue(output().contains("2026"));
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    Result.Written first = assertInstanceOf(Result.Written.class, Generating.run(project));
    assertTrue(first.files().get(0).fresh());
    Result.Written second = assertInstanceOf(Result.Written.class, Generating.run(project));
    assertFalse(second.files().get(0).fresh());
    assertEquals(project.getFile(Generating.OUTPUT), second.files().get(0).file());
  }

  @Test
  void anErrorKeepsTheOldFile() throws Exception {
    Generating.run(project);
    byte[] old = Files.readAllBytes(project.getFile(Generating.OUTPUT).getLocation().toPath());
    replace("local 2025", "local 0");
    Result.Refused refused = assertInstanceOf(Result.Refused.class, Generating.run(project));
    assertEquals("raleigh.attls", refused.errors().get(0).place().file());
    assertArrayEquals(
        old, Files.readAllBytes(project.getFile(Generating.OUTPUT).getLocation().toPath()));
  }

  @Test
  void theRefusalLeadsToTheError() throws Exception {
    replace("local 2025", "local 0");
    IDE.openEditor(Workbench.page(), policy);
    command();
    Shell dialog = Workbench.shell("Generate Policy");
    Table table = Widgets.find(dialog, Table.class);
    assertEquals(1, table.getItemCount());
    assertTrue(table.getItem(0).getText(1).startsWith("raleigh.attls, line "));
    assertNotNull(Workbench.page().findView(IPageLayout.ID_PROBLEM_VIEW));
    Screenshots.take("refused");
    Widgets.press(dialog, "Open");
    ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
    ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
    assertEquals("0", selection.getText());
    assertFalse(project.getFolder("generated").exists());
  }

  @Test
  void cancelKeepsTheOldFile() throws Exception {
    Generating.run(project);
    String old = output();
    replace("local 2025", "local 2026");
    AtomicReference<Result> result = new AtomicReference<>();
    GenerateJob job = new GenerateJob(project, result::set);
    job.addJobChangeListener(
        new JobChangeAdapter() {
          @Override
          public void running(IJobChangeEvent event) {
            job.cancel();
          }
        });
    job.schedule();
    Workbench.until("the job", () -> job.getResult() != null);
    assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
    assertEquals(old, output());
  }

  @Test
  void generatesWhenSaved() throws Exception {
    new GenerateSettings(NamingMode.STABLE, OutputEncoding.UTF_8, true)
        .storeIn(new ProjectScope(project));
    Workbench.settle();
    replace("local 2025", "local 2026");
    Workbench.until("the flat file", () -> project.getFile(Generating.OUTPUT).exists());
    assertTrue(output().contains("2026"));
    String old = output();
    replace("local 2026", "local 0");
    Workbench.settle();
    Workbench.until("the job", () -> Job.getJobManager().find(GenerateJob.FAMILY).length == 0);
    assertEquals(old, output());
    replace("local 0", "local 2027");
    Workbench.until(
        "the new port", () -> project.getFile(Generating.OUTPUT).exists() && readsPort("2027"));
  }

  private boolean readsPort(String port) {
    try {
      return output().contains(port);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void warnsOfFilesWhoseStackIsGone() throws Exception {
    Generating.run(project);
    replace("stack TCPCS", "stack TCPIP");
    Result.Written written = assertInstanceOf(Result.Written.class, Generating.run(project));
    assertEquals(List.of(project.getFile(Generating.OUTPUT)), written.left());
    assertTrue(project.getFile(Generating.OUTPUT).exists());
    IMarker[] markers = project.getFile(Generating.OUTPUT).findMarkers(null, true, 0);
    assertEquals(1, markers.length);
    assertTrue(markers[0].getAttribute(IMarker.MESSAGE, "").contains("MVS098/TCPCS"));
    replace("stack TCPIP", "stack TCPCS");
    Generating.run(project);
    assertEquals(0, project.getFile(Generating.OUTPUT).findMarkers(null, true, 0).length);
  }

  @Test
  void saysWhenThereIsNoStack() throws Exception {
    policy.setContents("address group G { 1.1.1.1 }\n".getBytes(StandardCharsets.UTF_8), 0, null);
    Result.Impossible result = assertInstanceOf(Result.Impossible.class, Generating.run(project));
    assertTrue(result.message().contains("no image with a stack"), result.message());
  }

  @Test
  void saysWhenThereIsNoPolicy() throws Exception {
    policy.delete(true, null);
    Result.Impossible result = assertInstanceOf(Result.Impossible.class, Generating.run(project));
    assertTrue(result.message().contains("has no policy"), result.message());
  }

  @Test
  void saysWhenTheOutputIsInTheWay() throws Exception {
    project.getFile("generated").create("a file".getBytes(StandardCharsets.UTF_8), 0, null);
    Result.Impossible result = assertInstanceOf(Result.Impossible.class, Generating.run(project));
    assertTrue(result.message().contains("cannot be written"), result.message());
  }

  @Test
  void severalFilesAreListedInANotice() throws Exception {
    replace("image MVS098", "image MVS097 release V1R9 { stack A { } stack B { } }\nimage MVS098");
    IEditorPart editor = IDE.openEditor(Workbench.page(), policy);
    command();
    Workbench.until("the notice", () -> Widgets.links().size() >= 3);
    assertEquals(editor, Workbench.page().getActiveEditor());
    Screenshots.take("generated-several");
  }
}
