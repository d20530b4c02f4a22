// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies of several files: what is done in one file and seen in another. */
class ProjectTest {
  private static final String LEVELS =
      """
      security level GOLD {
          versions TLSv1.2
          ciphers TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
      }
      """;
  private static final String RULES =
      """
      traffic descriptor WEB {
          inbound local 443 server
      }

      requirement map MAP {
          WEB -> GOLD
      }

      image SYSA release V2R5 {
          key ring "RING"
          stack TCPIP {
              connectivity rule R1 {
                  local all
                  remote all
                  map MAP
              }
          }
      }
      """;

  private IProject project;
  private IFile levels;
  private IFile rules;

  @BeforeEach
  void twoFiles() {
    Workbench.clear();
    project = Workbench.project("two");
    levels = Workbench.write(project, "levels.attls", LEVELS);
    rules = Workbench.write(project, "rules.attls", RULES);
    Workbench.build();
    assertEquals(List.of(), Workbench.markers(project));
  }

  @AfterEach
  void clear() {
    Workbench.clear();
  }

  @Test
  void aClosedFileIsMarkedWhenAnotherChanges() {
    Workbench.write(project, "levels.attls", LEVELS.replace("GOLD", "SILVER"));
    Workbench.build();
    List<String> marked = Workbench.markers(rules);
    assertEquals(1, marked.size(), marked::toString);
    assertTrue(marked.get(0).startsWith("There is no security level named GOLD."), marked.get(0));
    Workbench.write(project, "levels.attls", LEVELS);
    Workbench.build();
    assertEquals(List.of(), Workbench.markers(project));
  }

  @Test
  void aFileThatIsDeletedIsMissed() throws CoreException {
    levels.delete(true, null);
    Workbench.build();
    assertEquals(1, Workbench.markers(rules).size());
  }

  @Test
  void whatIsNoLongerUsedIsMarkedWhereItIsDefined() {
    Workbench.write(project, "rules.attls", "");
    Workbench.build();
    assertTrue(
        Workbench.markers(levels).stream().anyMatch(each -> each.contains("GOLD")),
        () -> Workbench.markers(levels).toString());
  }

  @Test
  void markersSayWhereAndWhat() throws CoreException {
    Workbench.write(project, "rules.attls", RULES.replace("local 443", "local 443-44"));
    Workbench.build();
    IMarker marker = rules.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)[0];
    assertEquals(2, marker.getAttribute(IMarker.LINE_NUMBER, 0));
    assertEquals("ATTLS0201", marker.getAttribute("code", ""));
    assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
    Workbench.view("org.eclipse.ui.views.ProblemView");
    Workbench.open(levels);
    Workbench.linger(1500);
    Screenshots.take("project-problems");
  }

  @Test
  void aFindingOfAClosedFileIsMendedInTheProblemsView() throws CoreException {
    Workbench.write(project, "levels.attls", LEVELS.replace("GOLD", "GOLDX"));
    Workbench.build();
    IMarker marker = rules.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)[0];
    assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
    IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
    assertEquals("Change to GOLDX", fixes[0].getLabel());
    fixes[0].run(marker);
    Workbench.build();
    assertTrue(Workbench.read(rules).contains("WEB -> GOLDX"));
    assertEquals(List.of(), Workbench.markers(project));
  }

  @Test
  void bytesThatAreNoTextAreMarked() {
    Workbench.write(project, "rules.attls", "\0\1\2");
    Workbench.build();
    assertEquals(1, Workbench.markers(rules).size(), () -> Workbench.markers(rules).toString());
  }

  @Test
  void textThatIsNotSavedIsSeenByOtherEditors() {
    EditorDriver levelsEditor = Workbench.open(levels);
    EditorDriver rulesEditor = Workbench.open(rules);
    rulesEditor.awaitNoFindings();
    levelsEditor.replace("GOLD", "SILVER");
    rulesEditor.awaitFinding("no security level named GOLD");
    levelsEditor.replace("SILVER", "GOLD");
    rulesEditor.awaitNoFindings();
  }

  @Test
  void anEditorThatIsClosedWithoutSavingLeavesTheDisk() {
    EditorDriver levelsEditor = Workbench.open(levels);
    EditorDriver rulesEditor = Workbench.open(rules);
    levelsEditor.replace("GOLD", "SILVER");
    rulesEditor.awaitFinding("no security level named GOLD");
    levelsEditor.close();
    rulesEditor.awaitNoFindings();
  }

  @Test
  void aFileThatChangesOnTheDiskIsSeenByEditors() {
    EditorDriver rulesEditor = Workbench.open(rules);
    Workbench.write(project, "levels.attls", LEVELS.replace("GOLD", "SILVER"));
    rulesEditor.awaitFinding("no security level named GOLD");
    Workbench.write(project, "more.attls", LEVELS);
    rulesEditor.awaitNoFindings();
  }

  @Test
  void anObjectIsRenamedInAllFiles() {
    EditorDriver editor = Workbench.open(levels);
    Workbench.open(rules).awaitNoFindings();
    editor.cursor("GOLD", 2);
    Workbench.inDialog(
        "Rename security level GOLD",
        dialog -> {
          Workbench.find(dialog, Text.class, text -> true).setText("PLATINUM");
          Screenshots.take("rename");
          Button ok = Workbench.find(dialog, Button.class, it -> it.getText().equals("OK"));
          Workbench.until("the new name is taken", ok::isEnabled);
          Workbench.press(ok);
        },
        () -> editor.command("org.attls.ui.rename"));
    Workbench.settle();
    assertTrue(Workbench.read(levels).startsWith("security level PLATINUM {"));
    assertTrue(Workbench.read(rules).contains("WEB -> PLATINUM"));
    Workbench.build();
    assertEquals(List.of(), Workbench.markers(project));
    // The platform asks whether to take it back in all files.
    Workbench.inDialog(
        "",
        dialog -> Workbench.press(dialog.getDefaultButton()),
        () -> editor.command("org.eclipse.ui.edit.undo"));
    Workbench.settle();
    assertEquals(LEVELS, Workbench.read(levels));
    assertEquals(RULES, Workbench.read(rules));
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    Workbench.write(project, "levels.attls", LEVELS + LEVELS.replace("GOLD", "SILVER"));
    EditorDriver editor = Workbench.open(levels);
    editor.cursor("GOLD", 2);
    Workbench.inDialog(
        "Rename security level GOLD",
        dialog -> {
          Text name = Workbench.find(dialog, Text.class, text -> true);
          Button ok = Workbench.find(dialog, Button.class, it -> it.getText().equals("OK"));
          for (String bad : new String[] {"SILVER", "A B", "", "GOLD"}) {
            name.setText(bad);
            assertTrue(!ok.isEnabled(), bad);
          }
          Workbench.press(
              Workbench.find(dialog, Button.class, it -> it.getText().equals("Cancel")));
        },
        () -> editor.command("org.attls.ui.rename"));
    assertTrue(editor.text().startsWith("security level GOLD {"));
  }

  @Test
  void referencesAreFoundInAllFiles() {
    EditorDriver editor = Workbench.open(levels);
    editor.awaitNoFindings();
    editor.cursor("GOLD", 2).command("org.attls.ui.references");
    ISearchResultViewPart view = Workbench.get("the search view", NewSearchUI::getSearchResultView);
    Workbench.until(
        "one match", () -> "References to security level GOLD: 1 match".equals(label(view)));
    Table table =
        Workbench.find((Composite) view.getActivePage().getControl(), Table.class, it -> true);
    Workbench.until("the match is listed", () -> table.getItemCount() == 1);
    assertEquals("WEB -> GOLD  rules.attls, line 6", table.getItem(0).getText());
    Workbench.linger(600);
    Screenshots.take("references");
  }

  private static String label(ISearchResultViewPart view) {
    ISearchResultPage page = view.getActivePage();
    return page == null ? null : page.getLabel();
  }
}
