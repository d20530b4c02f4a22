// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The services as a language server offers them, over two files of a project. */
class ServerTest {
  private static final String OBJECTS =
      """
      // Objects for all.
      traffic descriptor TN "TN3270" {
          inbound local 23 remote ephemeral server { application controlled }
      }
      security level GOLD { versions TLSv1.2 }
      security level SILVER { versions TLSv1.2 } // kept
      requirement map MAP { TN -> GOLD }
      """;

  private static final String IMAGE =
      """
      image MVS1 release V2R5 {
          key ring "R"
          stack TCPIP {
              connectivity rule IN { local all IPv4 remote all map MAP }
          }
      }
      requirement map OTHER { TN -> /* the best */ GOLD }
      expect BEST "the best" { traffic TN must use GOLD }
      """;

  @TempDir Path folder;
  private Server server;

  @BeforeEach
  void start() throws Exception {
    server = new Server(folder, "objects.attls", OBJECTS, "image.attls", IMAGE);
  }

  @Test
  void completesNamesOfOtherFiles() throws Exception {
    server.open("image.attls");
    List<CompletionItem> items =
        server
            .services()
            .completion(
                new CompletionParams(
                    server.file("image.attls"), server.behind("image.attls", "/* the best */ ")))
            .get()
            .getRight()
            .getItems();
    List<String> labels = items.stream().map(CompletionItem::getLabel).toList();
    // Those of the library come behind.
    assertEquals(List.of("GOLD", "SILVER"), labels.subList(0, 2));
    assertTrue(labels.stream().skip(2).allMatch(label -> label.startsWith("ibm:")));
    assertTrue(items.get(0).getDetail().startsWith("security level"));
  }

  @Test
  void hoversOverNamesOfOtherFiles() throws Exception {
    String text =
        server
            .services()
            .hover(
                new HoverParams(
                    server.file("image.attls"), server.behind("image.attls", "/* the best */ G")))
            .get()
            .getContents()
            .getRight()
            .getValue();
    assertTrue(text.contains("Defined in objects\\.attls line 5."), text);
    assertTrue(
        text.contains(
            "Used 3 times: image\\.attls line 7, image\\.attls line 8, objects\\.attls line 7."),
        text);
  }

  @Test
  void outlinesAFile() throws Exception {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("objects.attls", "image.attls")) {
      server
          .services()
          .documentSymbol(new DocumentSymbolParams(server.file(file)))
          .get()
          .forEach(symbol -> print(symbol.getRight(), "", lines));
    }
    assertEquals(
        List.of(
            "Interface TN (TN3270)",
            "  Event inbound 23 server (application controlled)",
            "Struct GOLD (TLSv1.2)",
            "Struct SILVER (TLSv1.2)",
            "Class MAP ()",
            "  Field TN -> GOLD ()",
            "Module MVS1 (V2R5)",
            "  Namespace TCPIP ()",
            "    Method IN (all IPv4 to all, map MAP)",
            "Class OTHER ()",
            "  Field TN -> GOLD ()",
            "Boolean BEST (must use GOLD)"),
        lines);
  }

  private static void print(DocumentSymbol symbol, String indent, List<String> lines) {
    lines.add(indent + symbol.getKind() + " " + symbol.getName() + " (" + symbol.getDetail() + ")");
    symbol.getChildren().forEach(child -> print(child, indent + "  ", lines));
  }

  @Test
  void goesToTheDefinition() throws Exception {
    List<? extends Location> found =
        server
            .services()
            .definition(
                new DefinitionParams(
                    server.file("image.attls"), server.behind("image.attls", "/* the best */ G")))
            .get()
            .getLeft();
    assertEquals(
        List.of(new Location(server.file("objects.attls").getUri(), range(4, 15, 19))), found);
  }

  @Test
  void findsReferencesInAllFilesOnce() throws Exception {
    List<? extends Location> found =
        server
            .services()
            .references(
                new ReferenceParams(
                    server.file("objects.attls"),
                    server.behind("objects.attls", "level G"),
                    new ReferenceContext(false)))
            .get();
    assertEquals(3, found.size());
    assertTrue(found.contains(new Location(server.file("image.attls").getUri(), range(7, 45, 49))));
    assertTrue(
        found.contains(new Location(server.file("objects.attls").getUri(), range(6, 28, 32))));
    assertTrue(found.contains(new Location(server.file("image.attls").getUri(), range(6, 45, 49))));
  }

  @Test
  void findsSymbolsByPartsOfTheirNames() throws Exception {
    List<? extends WorkspaceSymbol> found =
        server.services().symbol(new WorkspaceSymbolParams("i")).get().getRight();
    assertEquals(
        List.of("IN", "SILVER", "TCPIP"),
        found.stream().map(WorkspaceSymbol::getName).sorted().toList());
    assertTrue(
        found.stream()
            .anyMatch(each -> each.getName().equals("IN") && each.getKind() == SymbolKind.Method));
  }

  @Test
  void renamesInAllFilesAndKeepsComments() throws Exception {
    WorkspaceEdit edit = rename("image.attls", "/* the best */ G", "A-new_name");
    assertEquals(OBJECTS.replace("GOLD", "A-new_name"), server.after("objects.attls", edit));
    assertEquals(IMAGE.replace("GOLD", "A-new_name"), server.after("image.attls", edit));
  }

  @Test
  void escapesNewNamesThatAreKeywords() throws Exception {
    WorkspaceEdit edit = rename("objects.attls", "level G", "image");
    assertEquals(OBJECTS.replace("GOLD", "^image"), server.after("objects.attls", edit));
    assertEquals(IMAGE.replace("GOLD", "^image"), server.after("image.attls", edit));
  }

  @Test
  void renamesRulesOfAStack() throws Exception {
    WorkspaceEdit edit = rename("image.attls", "rule I", "OUT");
    assertEquals(IMAGE.replace("IN {", "OUT {"), server.after("image.attls", edit));
  }

  @Test
  void refusesNamesThatAreTaken() {
    assertEquals(
        "There is already a security level named SILVER.",
        refused("objects.attls", "level G", "SILVER"));
  }

  @Test
  void refusesTextThatIsNoName() {
    for (String bad : List.of("two words", "", "a/b", "^", "x{", "// x", "-a", "\u00e4")) {
      assertTrue(refused("objects.attls", "level G", bad).contains("cannot be a name"), () -> bad);
    }
  }

  @Test
  void preparesRenamesOfNamesOnly() throws Exception {
    assertEquals(range(4, 15, 19), prepare("level G"));
    assertNull(prepare("security l"));
  }

  private Range prepare(String behind) throws Exception {
    var answer =
        server
            .services()
            .prepareRename(
                new PrepareRenameParams(
                    server.file("objects.attls"), server.behind("objects.attls", behind)))
            .get();
    return answer == null ? null : answer.getFirst();
  }

  private WorkspaceEdit rename(String file, String behind, String name) throws Exception {
    return server
        .services()
        .rename(new RenameParams(server.file(file), server.behind(file, behind), name))
        .get();
  }

  private String refused(String file, String behind, String name) {
    ExecutionException thrown =
        assertThrows(ExecutionException.class, () -> rename(file, behind, name));
    return ((ResponseErrorException) thrown.getCause()).getResponseError().getMessage();
  }

  @Test
  void offersFixesForDiagnosticsThatComeBackFromAClient(@TempDir Path other) throws Exception {
    String text = "security level GOLD { versions TLSv1.22 }\n";
    Server broken = new Server(other, "a.attls", text);
    broken.open("a.attls");
    Diagnostic diagnostic = awaitDiagnostic(broken);
    JsonArray data = new JsonArray();
    data.add("TLSv1.2");
    diagnostic.setData(data);
    List<Either<Command, CodeAction>> actions =
        broken
            .services()
            .codeAction(
                new CodeActionParams(
                    broken.file("a.attls"),
                    diagnostic.getRange(),
                    new CodeActionContext(List.of(diagnostic))))
            .get();
    CodeAction action = actions.get(0).getRight();
    assertEquals("Change to TLSv1.2", action.getTitle());
    assertEquals(text.replace("1.22", "1.2"), broken.after("a.attls", action.getEdit()));
  }

  @Test
  void offersAssistsWhereNothingIsWrong(@TempDir Path other) throws Exception {
    String text = "security level GOLD { versions TLSv1.2, TLSv1.3 }\n";
    Server sound = new Server(other, "a.attls", text);
    sound.open("a.attls");
    CodeActionContext context = new CodeActionContext(List.of());
    context.setOnly(List.of(CodeActionKind.Refactor));
    List<CodeAction> actions =
        sound
            .services()
            .codeAction(new CodeActionParams(sound.file("a.attls"), range(0, 42, 42), context))
            .get()
            .stream()
            .map(Either::getRight)
            .toList();
    assertEquals(List.of("Move up"), actions.stream().map(CodeAction::getTitle).toList());
    assertEquals(
        "security level GOLD { versions TLSv1.3, TLSv1.2 }\n",
        sound.after("a.attls", actions.getFirst().getEdit()));
  }

  /** Findings are sent while the file is opened, so a read that waits for it has them. */
  private static Diagnostic awaitDiagnostic(Server server) throws Exception {
    server.services().documentSymbol(new DocumentSymbolParams(server.file("a.attls"))).get();
    return server.diagnostics("a.attls").stream()
        .filter(each -> each.getCode().getLeft().equals("ATTLS0207"))
        .findFirst()
        .orElseThrow();
  }

  private static Range range(int line, int from, int to) {
    return new Range(new Position(line, from), new Position(line, to));
  }
}
