// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.attls.policy.ide.colours.PolicySemanticTokens;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;

/** A language server on a folder of files: the services as an incremental build sees them. */
final class Server {
  private final Path folder;
  private final LanguageServerImpl server;
  private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();

  /** Starts a server; the files are given as name and text in turn. */
  Server(Path folder, String... files)
      throws IOException, InterruptedException, ExecutionException {
    this.folder = folder;
    for (int i = 0; i < files.length; i += 2) {
      Files.writeString(folder.resolve(files[i]), files[i + 1]);
    }
    Workspace.register();
    server =
        Guice.createInjector(
                Modules2.mixin(
                    new ServerModule(),
                    binder -> {
                      binder
                          .bind(IResourceServiceProvider.Registry.class)
                          .toProvider(() -> IResourceServiceProvider.Registry.INSTANCE);
                      binder.bind(SemanticTokensService.class).to(PolicySemanticTokens.class);
                    }))
            .getInstance(LanguageServerImpl.class);
    server.connect(new Client());
    InitializeParams params = new InitializeParams();
    setRoot(params);
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDocumentSymbol(symbols);
    text.setRename(new RenameCapabilities(true, false));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(text);
    params.setCapabilities(capabilities);
    server.initialize(params).get();
    server.initialized(new InitializedParams());
  }

  /** One folder is one project; Xtext takes it from the old parameter only. */
  @SuppressWarnings("deprecation")
  private void setRoot(InitializeParams params) {
    params.setRootUri(folder.toUri().toString());
  }

  LanguageServerImpl services() {
    return server;
  }

  TextDocumentIdentifier file(String name) {
    return new TextDocumentIdentifier(uri(name));
  }

  String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  void open(String name) throws IOException {
    server.didOpen(
        new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "attls", 1, text(name))));
  }

  /** The place just behind some text of a file. */
  Position behind(String name, String text) throws IOException {
    String all = text(name);
    return new Document(1, all).getPosition(all.indexOf(text) + text.length());
  }

  List<Diagnostic> diagnostics(String name) {
    synchronized (diagnostics) {
      return List.copyOf(diagnostics.getOrDefault(uri(name), List.of()));
    }
  }

  /** The text of a file after an edit. */
  String after(String name, WorkspaceEdit edit) throws IOException {
    List<TextEdit> edits = new ArrayList<>(edit.getChanges().getOrDefault(uri(name), List.of()));
    edits.sort(
        Comparator.comparing((TextEdit each) -> each.getRange().getStart().getLine())
            .thenComparing(each -> each.getRange().getStart().getCharacter())
            .reversed());
    return new Document(1, text(name)).applyChanges(edits).getContents();
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }

  private final class Client implements LanguageClient {
    @Override
    public void telemetryEvent(Object object) {
      // Nothing is measured.
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
      synchronized (diagnostics) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
      }
    }

    @Override
    public void showMessage(MessageParams params) {
      throw new AssertionError(params.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams params) {
      throw new AssertionError(params.getMessage());
    }

    @Override
    public void logMessage(MessageParams params) {
      throw new AssertionError(params.getMessage());
    }
  }
}
