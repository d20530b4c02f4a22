// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.IndexState;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.service.OperationCanceledManager;

/** The names and references of the policies of a project, from one build to the next. */
final class ProjectIndex {
  private final IProject project;
  private IndexState state = new IndexState();

  ProjectIndex(IProject project) {
    this.project = project;
  }

  /**
   * Checks files that have changed, and those that this has an effect on, and marks the findings.
   *
   * @throws OperationCanceledException if the user cancels; then the index is of no use any more
   */
  void update(List<IFile> dirty, List<IFile> deleted, SubMonitor monitor) throws CoreException {
    Sources sources = new Sources();
    BuildRequest request = new BuildRequest();
    request.setBaseDir(URI.createPlatformResourceURI(project.getName() + '/', true));
    request.setDirtyFiles(dirty.stream().map(PolicyFiles::uri).toList());
    request.setDeletedFiles(deleted.stream().map(PolicyFiles::uri).toList());
    IndexState before =
        new IndexState(state.getResourceDescriptions().copy(), state.getFileMappings().copy());
    request.setState(before);
    request.setResourceSet(resourceSet(sources, before));
    request.setCancelIndicator(monitor::isCanceled);
    Marking marking = new Marking(sources, monitor);
    request.setAfterValidate(
        (uri, issues) -> {
          marking.mark(uri, issues);
          return false; // There is nothing that Xtext is to generate.
        });
    IResourceServiceProvider language = PolicyLanguage.service(IResourceServiceProvider.class);
    try {
      state =
          PolicyLanguage.service(IncrementalBuilder.class)
              .build(request, uri -> language)
              .getIndexState();
    } catch (RuntimeException | Error e) {
      if (PolicyLanguage.service(OperationCanceledManager.class).isOperationCanceledException(e)) {
        throw new OperationCanceledException();
      }
      throw e;
    }
    marking.finish();
  }

  private XtextResourceSet resourceSet(Sources sources, IndexState before) {
    XtextResourceSet set = PolicyLanguage.service(XtextResourceSet.class);
    set.addLoadOption(XtextResource.OPTION_ENCODING, "UTF-8");
    set.setURIConverter(sources);
    ProjectDescription description = new ProjectDescription();
    description.setName(project.getName());
    description.attachToEmfObject(set);
    Map<String, ResourceDescriptionsData> containers = new HashMap<>();
    containers.put(project.getName(), before.getResourceDescriptions());
    new ChunkedResourceDescriptions(containers, set);
    return set;
  }
}
