// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attls.ui.preferences.FormatSettings;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing flat files: completion, marks, fixes, names, format. */
class FlatFileEditTest {
  private static final String FILE =
      """
      # the rules of this site
      TTLSRule                          web~443
      {
        LocalPortRange                  443
        Direction                       Inbound
        TTLSGroupActionRef              group~On
        TTLSEnvironmentActionRef        env~server
      }
      TTLSGroupAction                   group~On
      {
        TTLSEnabled                     On
      }
      TTLSEnvironmentAction             env~server
      {
        HandshakeRole                   Server
        TTLSKeyringParms
        {
          Keyring                       TLSRING
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSv1                         Off
          TLSv1.1                       Off
          TLSv1.2                       On
        }
      }
      """;

  private IProject project;
  private EditorDriver editor;

  @BeforeEach
  void open() {
    Workbench.clear();
    project = Workbench.project("Flat");
    editor = new EditorDriver(FlatFiles.open(project, FILE));
    editor.awaitNoFindings();
  }

  @AfterEach
  void close() {
    Workbench.clear();
  }

  private void complete(String typed) {
    editor.type(typed).command(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
  }

  private void awaitText(String text) {
    Workbench.until(() -> "the text is " + editor.text(), () -> editor.text().equals(text));
  }

  @Test
  void aKeywordIsCompletedInItsStatement() {
    editor.cursorBehind("Inbound\n  ");
    complete("Prio");
    editor.proposals("Priority");
    Screenshots.take("flat-completion");
    editor.choose("Priority");
    editor.awaitText("  Priority                        ");
    editor.type("5\n").awaitNoFindings();
  }

  @Test
  void aNameIsCompleted() {
    editor.replace("env~server\n}", "\n}").cursorBehind("TTLSEnvironmentActionRef        ");
    complete("");
    editor.choose("env~server");
    awaitText(FILE);
  }

  @Test
  void aCipherIsCompleted() {
    editor.replace("  HandshakeRole                   Server\n", "");
    editor.replace(
        "{\n  TTLSKeyringParms", "{\n  TTLSCipherParms\n  {\n    V3CipherSuites  \n  }\n  X");
    editor.cursorBehind("V3CipherSuites  ");
    complete("TLS_AES_2");
    editor.choose("TLS_AES_256_GCM_SHA384");
    editor.awaitText("V3CipherSuites  TLS_AES_256_GCM_SHA384");
  }

  @Test
  void aMistakeIsMarkedAndMended() {
    editor.replace("Direction  ", "Directoin  ").awaitFinding("Directoin");
    editor.cursor("Directoin", 4).command(ITextEditorActionDefinitionIds.QUICK_ASSIST);
    editor.proposals("Change to 'Direction'");
    Screenshots.take("flat-quickfix");
    editor.choose("Change to 'Direction'");
    awaitText(FILE);
    editor.awaitNoFindings();
  }

  @Test
  void spellingIsOffered() {
    editor.replace("Inbound", "INBOUND").cursor("INBOUND", 2);
    editor.command(ITextEditorActionDefinitionIds.QUICK_ASSIST).choose("Write Inbound");
    awaitText(FILE);
  }

  @Test
  void theHoverSaysWhatIsWrongAndWhatItMeans() {
    editor.replace(" 443\n", " 99999\n").awaitFinding("99999");
    String hover = editor.hover("99999", 1);
    assertTrue(hover.contains("65535"), hover);
    assertTrue(editor.hover("LocalPortRange", 1).contains("**LocalPortRange**"));
  }

  @Test
  void aNameLeadsToItsDefinition() {
    editor.cursor("group~On", 3);
    editor.command("org.eclipse.ui.edit.text.open.hyperlink");
    int defined = FILE.lastIndexOf("group~On");
    Workbench.until("at the definition", () -> editor.selection().getOffset() == defined);
    assertEquals("group~On", editor.selection().getText());
  }

  @Test
  void referencesAreListed() {
    editor.cursor("group~On", 3).command("org.attls.ui.references");
    Workbench.until(
        "both places",
        () -> {
          ISearchQuery[] queries = NewSearchUI.getQueries();
          return queries.length > 0
              && queries[0].getSearchResult() instanceof AbstractTextSearchResult result
              && result.getLabel().startsWith("References to TTLSGroupAction group~On")
              && result.getMatchCount() == 2;
        });
    Workbench.linger(1000);
    Screenshots.take("flat-references");
  }

  @Test
  void aRenameReachesAllReferencesAndIsUndoneAtOnce() {
    editor.cursor("group~On", 3);
    Workbench.inDialog(
        "Rename TTLSGroupAction group~On",
        dialog -> {
          Text name = Workbench.find(dialog, Text.class, it -> it.getText().equals("group~On"));
          name.setText("two words");
          Workbench.linger(200);
          assertFalse(ok(dialog).isEnabled());
          name.setText("enabled");
          Workbench.linger(200);
          Screenshots.take("flat-rename");
          Workbench.press(ok(dialog));
        },
        () -> editor.command("org.attls.ui.rename"));
    awaitText(FILE.replace("group~On", "enabled"));
    editor.awaitNoFindings();
    ((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO);
    awaitText(FILE);
  }

  private static Button ok(Shell dialog) {
    return Workbench.find(dialog, Button.class, it -> it.getText().replace("&", "").equals("OK"));
  }

  @Test
  void formattingKeepsTheStyleOfTheFile() throws Exception {
    editor.replace("  Direction                       Inbound", "Direction Inbound   # in");
    editor.command("org.attls.ui.format");
    awaitText(FILE.replace("Inbound\n", "Inbound   # in\n"));
  }

  @Test
  void formattingCanGoByColumn35() throws Exception {
    new FormatSettings(false).store();
    try {
      editor.replace("{\n  TTLSEnabled                     On", "{\n TTLSEnabled On");
      editor.command("org.attls.ui.format");
      awaitText(FILE);
    } finally {
      FormatSettings.DEFAULT.store();
    }
  }

  @Test
  void linesBecomeCommentsAndTextAgain() {
    editor.cursorBehind("Direction").command("org.attls.ui.toggleComment");
    editor.awaitText("  # Direction");
    editor.command("org.attls.ui.toggleComment");
    awaitText(FILE);
  }

  @Test
  void blocksAreIndentedAndClosed() {
    editor.replace(FILE, "");
    editor.type("TTLSGroupAction g\n{\nTTLSEnabled On");
    assertEquals("TTLSGroupAction g\n{\n  TTLSEnabled On\n}", editor.text());
  }

  @Test
  void wordsAreColouredAsTheyAreTyped() {
    editor.cursorBehind("Inbound\n").type("  Nonsense 1\n  Priority 2\n");
    Workbench.until(
        "the colours",
        () -> {
          Color unknown = FlatFiles.colour("unknown");
          Color parameter = FlatFiles.colour("parameter");
          return unknown.equals(editor.foreground("Nonsense"))
              && parameter.equals(editor.foreground("Priority"));
        });
    Screenshots.take("flat-marks");
  }

  @Test
  void aSecondEditorShowsTheSameText() throws Exception {
    ITextEditor again =
        (ITextEditor)
            Workbench.page()
                .openEditor(
                    editor.editor().getEditorInput(),
                    editor.editor().getSite().getId(),
                    true,
                    IWorkbenchPage.MATCH_NONE);
    Workbench.page().closeEditor(editor.editor(), false);
    EditorDriver second = new EditorDriver(again);
    second.replace("group~On", "group~Of").awaitFinding("group~Of");
  }
}
