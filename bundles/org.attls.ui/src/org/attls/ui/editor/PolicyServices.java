// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attls.policy.ide.live.Edit;
import org.attls.policy.ide.references.Declaration;
import org.attls.policy.project.PolicyText;
import org.attls.ui.language.LanguageServices;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.refactoring.RenamedObject;
import org.attls.ui.search.ReferredObject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.resource.XtextResource;

/** What the authoring language can do for its editor. */
record PolicyServices(LiveDocument live) implements LanguageServices {
  private static final String UNREADABLE =
      "A text with syntax errors is not formatted; mend them first.";

  @Override
  public IDocument document() {
    return live.document();
  }

  @Override
  public long version() {
    return live.version();
  }

  @Override
  public String commentMark() {
    return "//";
  }

  @Override
  public CompletableFuture<Formatted> format() {
    return live.read(PolicyServices::format);
  }

  private static Formatted format(XtextResource resource) {
    if (resource.getParseResult().getSyntaxErrors().iterator().hasNext()) {
      return new Formatted(UNREADABLE, List.of());
    }
    String text = resource.getParseResult().getRootNode().getText();
    String formatted =
        withLineEndsOf(text, PolicyLanguage.service(PolicyText.class).format(resource));
    return new Formatted("", Edit.between(text, formatted).stream().toList());
  }

  /** A file from Windows stays one. */
  private static String withLineEndsOf(String text, String formatted) {
    String unix = formatted.replace("\r\n", "\n");
    return text.contains("\r\n") ? unix.replace("\n", "\r\n") : unix;
  }

  @Override
  public CompletableFuture<Optional<Renamable>> renamable(int offset) {
    return live.read(resource -> RenamedObject.at(live, resource, offset));
  }

  @Override
  public CompletableFuture<Optional<Referable>> referable(int offset) {
    return live.read(
        resource ->
            Declaration.at(resource, offset).map(found -> new ReferredObject(live.uri(), found)));
  }
}
