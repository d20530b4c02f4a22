// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.IndexState;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** Files in a folder that Xtext's incremental builder reads, as a language server does. */
public final class IncrementalProject {
  private static final String NAME = "project";

  private final IncrementalBuilder builder = Language.get(IncrementalBuilder.class);
  private final XtextResourceSet set = Language.get(XtextResourceSet.class);
  private final Map<String, ResourceDescriptionsData> index = new HashMap<>();
  private final Map<String, List<Issue>> issues = new HashMap<>();
  private final Set<String> built = new TreeSet<>();
  private final Path folder;
  private IndexState state = new IndexState();

  /** A project without files. */
  public IncrementalProject(Path folder) {
    this.folder = folder;
    ProjectDescription description = new ProjectDescription();
    description.setName(NAME);
    description.attachToEmfObject(set);
    new ChunkedResourceDescriptions(index, set);
  }

  /** Writes files, given as name and text in turn, and builds what this concerns. */
  public void write(String... files) {
    Set<URI> dirty = new LinkedHashSet<>();
    try {
      for (int i = 0; i < files.length; i += 2) {
        Files.writeString(folder.resolve(files[i]), files[i + 1]);
        dirty.add(uri(files[i]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    build(List.copyOf(dirty), List.of());
  }

  /** Deletes a file and builds what this concerns. */
  public void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    build(List.of(), List.of(uri(file)));
  }

  private void build(List<URI> dirty, List<URI> deleted) {
    built.clear();
    BuildRequest request = new BuildRequest();
    request.setBaseDir(URI.createFileURI(folder + "/"));
    request.setState(
        new IndexState(state.getResourceDescriptions().copy(), state.getFileMappings().copy()));
    ChunkedResourceDescriptions.findInEmfObject(set)
        .setContainer(NAME, request.getState().getResourceDescriptions());
    request.setResourceSet(set);
    request.setDirtyFiles(dirty);
    request.setDeletedFiles(deleted);
    request.setCancelIndicator(CancelIndicator.NullImpl);
    request.setAfterValidate(
        (uri, found) -> {
          built.add(uri.lastSegment());
          issues.put(uri.lastSegment(), ImmutableList.copyOf(found));
          return false;
        });
    state =
        builder
            .build(request, IResourceServiceProvider.Registry.INSTANCE::getResourceServiceProvider)
            .getIndexState();
    index.put(NAME, state.getResourceDescriptions());
  }

  private URI uri(String file) {
    return URI.createFileURI(folder.resolve(file).toString());
  }

  /** The files that the last build has checked, deleted ones included, by name. */
  public Set<String> built() {
    return Set.copyOf(built);
  }

  /** The messages of a file as they are now. */
  public List<String> messages(String file) {
    return issues.getOrDefault(file, List.of()).stream().map(Issue::getMessage).toList();
  }

  /** The codes of the findings of some files as they are now, in the order of the places. */
  public List<String> codes(String... files) {
    return Arrays.stream(files)
        .flatMap(file -> issues.getOrDefault(file, List.of()).stream())
        .map(Issue::getCode)
        .toList();
  }
}
