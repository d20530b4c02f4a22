// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.model;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.attls.policy.ide.live.LiveModel;
import org.attls.ui.language.PolicyLanguage;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The documents of policies that are open in editors, and the projects that they belong to. A
 * project has a model as long as one of its documents is open. To be used in the UI thread.
 */
public final class LiveDocuments {
  private static final LiveDocuments OPEN = new LiveDocuments();

  private final Map<IDocument, LiveDocument> documents = new HashMap<>();
  private final Map<IProject, LiveProject> projects = new HashMap<>();

  private LiveDocuments() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
  }

  /** The model of a document, if it is open in an editor. */
  public static Optional<LiveDocument> of(IDocument document) {
    synchronized (OPEN) {
      return Optional.ofNullable(OPEN.documents.get(document));
    }
  }

  /** The texts of the files of a project that are open, in the UI thread. */
  public static Map<IFile, String> texts(IProject project) {
    Map<IFile, String> texts = new HashMap<>();
    synchronized (OPEN) {
      for (LiveDocument each : OPEN.documents.values()) {
        IFile file = PolicyFiles.file(each.uri());
        if (file != null && file.getProject().equals(project)) {
          texts.put(file, each.document().get());
        }
      }
    }
    return texts;
  }

  /** The model of a file, if it is open in an editor. */
  public static Optional<LiveDocument> of(URI uri) {
    synchronized (OPEN) {
      return OPEN.documents.values().stream().filter(each -> each.uri().equals(uri)).findFirst();
    }
  }

  /**
   * Asks the model of a file of the workspace, whether the file is open or not.
   *
   * @return the answer, which must not hold on to objects of the model; fails if the file is no
   *     policy of its project
   */
  public static <T> CompletableFuture<T> ask(URI uri, Function<XtextResource, T> question) {
    Optional<LiveDocument> open = of(uri);
    IFile file = PolicyFiles.file(uri);
    if (open.isPresent() || file == null) {
      return open.map(live -> live.read(question))
          .orElseGet(() -> CompletableFuture.failedFuture(new NoSuchElementException(uri + "")));
    }
    return CompletableFuture.supplyAsync(
        () -> {
          LiveModel model = PolicyLanguage.service(LiveModel.class);
          model.addAll(PolicyFiles.texts(file.getProject()));
          return question.apply(model.resource(uri).orElseThrow());
        });
  }

  /**
   * Begins to follow a document; to be ended with {@link #release}.
   *
   * @return empty if the document is not that of a file
   */
  public static Optional<LiveDocument> use(IDocument document) {
    synchronized (OPEN) {
      LiveDocument live = OPEN.documents.get(document);
      if (live == null) {
        live = OPEN.create(document);
        if (live == null) {
          return Optional.empty();
        }
        OPEN.documents.put(document, live);
      }
      live.use();
      return Optional.of(live);
    }
  }

  /** Ends to follow a document. */
  public static void release(LiveDocument live) {
    synchronized (OPEN) {
      if (!live.release()) {
        return;
      }
      OPEN.documents.remove(live.document());
      if (OPEN.documents.values().stream().noneMatch(each -> each.project() == live.project())) {
        OPEN.projects.values().remove(live.project());
        live.project().dispose();
      } else {
        live.project().put(live.uri(), () -> PolicyFiles.textOrNull(PolicyFiles.file(live.uri())));
      }
    }
  }

  private LiveDocument create(IDocument document) {
    ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
    if (buffer == null) {
      return null;
    }
    IPath path = buffer.getLocation();
    IFile file = path == null ? null : FileBuffers.getWorkspaceFileAtLocation(path);
    if (file == null || !PolicyFiles.isPolicy(file)) {
      // It belongs to no project: a file elsewhere, or in a hidden folder.
      URI uri =
          file == null
              ? URI.createURI(buffer.getFileStore().toURI().toString())
              : PolicyFiles.uri(file);
      return new LiveDocument(document, uri, new LiveProject(uri.lastSegment(), TreeMap::new));
    }
    LiveProject project =
        projects.computeIfAbsent(
            file.getProject(), key -> new LiveProject(key.getName(), () -> PolicyFiles.texts(key)));
    return new LiveDocument(document, PolicyFiles.uri(file), project);
  }

  private void changed(IResourceChangeEvent event) {
    try {
      event.getDelta().accept(this::changed);
    } catch (CoreException e) {
      ILog.of(LiveDocuments.class).log(e.getStatus());
    }
  }

  private synchronized boolean changed(IResourceDelta delta) {
    IResource resource = delta.getResource();
    boolean content =
        delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    if (resource instanceof IFile file && content && PolicyFiles.isPolicy(file)) {
      LiveProject project = projects.get(file.getProject());
      if (project != null) {
        project.put(PolicyFiles.uri(file), () -> PolicyFiles.textOrNull(file));
      }
    }
    return !(resource instanceof IProject project) || projects.containsKey(project);
  }
}
