// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.Named;
import org.attls.policy.ide.rename.Renaming;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.attls.policy.ide.text.TextChange;
import org.attls.policy.naming.Kinds;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.LanguageServices.Renamable;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * An object of a policy to rename, in all files of its project; it holds on to no object of the
 * model.
 *
 * @param uri the object
 * @param kind the words for its kind
 * @param name its name
 */
public record RenamedObject(LiveDocument live, URI uri, String kind, String name)
    implements Renamable {
  private static final String GONE =
      "The text has changed and the object is no longer there; begin again.";

  /** The object that the word at an offset names. */
  public static Optional<Renamable> at(LiveDocument live, XtextResource resource, int offset) {
    return Spot.at(resource, offset)
        .flatMap(Targets::of)
        .map(
            object ->
                new RenamedObject(
                    live, EcoreUtil.getURI(object), Kinds.of(object.eClass()), object.getName()));
  }

  /** The object in the model. */
  private Optional<Named> find(XtextResource resource) {
    return resource.getResourceSet().getEObject(uri, false) instanceof Named named
            && name.equals(named.getName())
        ? Optional.of(named)
        : Optional.empty();
  }

  @Override
  public Optional<String> problem(String other) {
    return Answers.atOnce(
            live.read(
                resource ->
                    find(resource)
                        .map(it -> PolicyLanguage.service(Renaming.class).problem(it, other))
                        .orElse(Optional.of(GONE))))
        .orElse(Optional.of("The project is still being read; try again."));
  }

  @Override
  public Optional<Change> change(String title, String other, IProgressMonitor monitor) {
    CancelIndicator cancel = monitor::isCanceled;
    List<TextChange> changes =
        Answers.soon(
                live.read(
                    resource ->
                        find(resource)
                            .map(
                                it ->
                                    PolicyLanguage.service(Renaming.class)
                                        .changes(it, other, cancel))
                            .orElse(List.of())))
            .orElse(List.of());
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(TextChanges.of(title, changes, TextFileChange.KEEP_SAVE_STATE));
  }
}
