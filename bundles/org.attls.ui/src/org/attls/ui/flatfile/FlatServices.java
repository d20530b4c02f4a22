// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attls.findings.FindingCode;
import org.attls.pagent.edit.FlatFormat;
import org.attls.pagent.ide.FlatNavigation;
import org.attls.pagent.source.FlatPolicy;
import org.attls.ui.language.LanguageServices;
import org.attls.ui.language.LanguageServices.Formatted;
import org.attls.ui.language.LanguageServices.Referable;
import org.attls.ui.language.LanguageServices.Renamable;
import org.attls.ui.preferences.FormatSettings;
import org.eclipse.jface.text.IDocument;

/** What the language of flat files can do for its editor. */
record FlatServices(FlatDocument flat) implements LanguageServices {
  @Override
  public IDocument document() {
    return flat.document();
  }

  @Override
  public long version() {
    return flat.version();
  }

  @Override
  public String commentMark() {
    return "#";
  }

  @Override
  public CompletableFuture<Formatted> format() {
    FormatSettings settings = FormatSettings.get();
    return flat.read(policy -> format(policy, settings));
  }

  private static Formatted format(FlatPolicy policy, FormatSettings settings) {
    boolean numbered =
        policy.faults().stream().anyMatch(fault -> fault.code() == FindingCode.SEQUENCE_NUMBERS);
    if (numbered) {
      return new Formatted(
          "A file with sequence numbers is not formatted; remove the numbers first.", List.of());
    }
    return new Formatted("", FlatEdits.of(FlatFormat.edits(policy, settings.style(policy))));
  }

  @Override
  public CompletableFuture<Optional<Renamable>> renamable(int offset) {
    return flat.read(
        policy ->
            FlatNavigation.word(policy, offset)
                .flatMap(word -> FlatNavigation.statement(policy, offset))
                .map(statement -> RenamedStatement.of(flat, statement)));
  }

  @Override
  public CompletableFuture<Optional<Referable>> referable(int offset) {
    return flat.read(
        policy ->
            FlatNavigation.word(policy, offset)
                .flatMap(word -> FlatNavigation.statement(policy, offset))
                .flatMap(statement -> ReferredStatement.of(flat, statement)));
  }
}
