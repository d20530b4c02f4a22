// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.live;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

/**
 * The files of a project, read together and kept current while they are edited. A change is read
 * where it was made; what other files refer to is looked up anew if names or their order changed.
 * Not safe for use by several threads.
 */
public final class LiveModel {
  private record Export(EClass kind, QualifiedName name, URI uri) {}

  private static final Comparator<Resource> BY_NAME =
      Comparator.comparing(resource -> resource.getURI().toString());

  @Inject private IResourceDescription.Manager descriptions;
  private XtextResourceSet set;

  @Inject
  void init(Provider<XtextResourceSet> sets) {
    set = sets.get();
    set.addLoadOption(XtextResource.OPTION_ENCODING, "UTF-8");
  }

  /** Adds files, all of which are known before the first is linked. */
  public void addAll(SortedMap<URI, String> texts) {
    texts.keySet().forEach(uri -> set.createResource(uri));
    sort();
    texts.forEach((uri, text) -> load(resource(uri).orElseThrow(), text));
  }

  /** Adds a file, or gives it another text, of which only what has changed is read. */
  public void put(URI uri, String text) {
    Optional<XtextResource> there = resource(uri);
    if (there.isPresent()) {
      Edit.between(text(there.get()), text).ifPresent(edit -> change(there.get(), edit));
      return;
    }
    XtextResource resource = (XtextResource) set.createResource(uri);
    sort();
    load(resource, text);
    relinkAllBut(resource);
  }

  /** Takes a file away. */
  public void remove(URI uri) {
    resource(uri)
        .ifPresent(
            resource -> {
              resource.unload();
              set.getResources().remove(resource);
              relinkAllBut(resource);
            });
  }

  /** The model of a file. */
  public Optional<XtextResource> resource(URI uri) {
    return Optional.ofNullable((XtextResource) set.getResource(uri, false));
  }

  /** In the order of their names, so that of two equal objects the same one is always found. */
  private void sort() {
    ECollections.sort(set.getResources(), BY_NAME);
  }

  private static String text(XtextResource resource) {
    return resource.getParseResult().getRootNode().getText();
  }

  private void load(XtextResource resource, String text) {
    try {
      resource.load(
          new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private void change(XtextResource resource, Edit edit) {
    List<Export> before = exports(resource);
    String after = edit.apply(text(resource));
    try {
      resource.update(edit.offset(), edit.length(), edit.text());
    } catch (RuntimeException e) {
      reparse(resource, after);
    }
    if (!before.equals(exports(resource))) {
      relinkAllBut(resource);
    }
  }

  /** What cannot be read in part can be read as a whole. */
  private static void reparse(XtextResource resource, String text) {
    try {
      resource.reparse(text);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private List<Export> exports(XtextResource resource) {
    List<Export> exports = new ArrayList<>();
    IResourceDescription description = descriptions.getResourceDescription(resource);
    // Nothing refers to stacks and rules, of which there are the most.
    for (IEObjectDescription each :
        description.getExportedObjectsByType(PolicyPackage.Literals.POLICY_OBJECT)) {
      exports.add(new Export(each.getEClass(), each.getName(), each.getEObjectURI()));
    }
    return exports;
  }

  private void relinkAllBut(XtextResource changed) {
    for (Resource each : set.getResources()) {
      if (each != changed && each instanceof XtextResource policy && policy.isLoaded()) {
        policy.relink();
      }
    }
  }
}
