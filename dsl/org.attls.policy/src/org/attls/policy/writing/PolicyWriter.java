// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.writing;

import com.google.inject.Inject;
import com.google.inject.Provider;
import org.attls.model.policy.PolicyFile;
import org.attls.policy.project.PolicyText;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.impl.Serializer;

/** Writes authoring objects that were made in memory as text. Made by the language's injector. */
public final class PolicyWriter {
  @Inject private Provider<XtextResourceSet> resourceSets;
  @Inject private Serializer serializer;
  @Inject private PolicyText texts;

  /**
   * The text of a file, as the formatter lays it out.
   *
   * @param file objects that are in no resource, all of whose references lead to objects of the
   *     same file
   * @throws RuntimeException if the objects cannot be said in the language: something is missing,
   *     or a name has characters that no name has
   */
  public String write(PolicyFile file) {
    XtextResource resource =
        (XtextResource) resourceSets.get().createResource(URI.createURI("attls:/written.attls"));
    resource.getContents().add(file);
    try {
      return texts.format(serializer.serializeToRegions(file), resource);
    } finally {
      resource.getContents().clear();
    }
  }
}
