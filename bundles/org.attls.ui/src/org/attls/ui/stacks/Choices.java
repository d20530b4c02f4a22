// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.ui.flatfile.FlatFiles;
import org.attls.ui.generate.GeneratedFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/**
 * The policies of a project that can be chosen.
 *
 * @param all the policies; their labels differ
 */
public record Choices(List<Subject> all) {
  private static final int REMEMBERED = 8;
  private static final List<String> ENDINGS = List.of("policy", "pagent", "ttls", "conf");

  /** Copies the list, so that the choices cannot change. */
  public Choices {
    all = List.copyOf(all);
  }

  /**
   * What can be chosen in a project: stacks, generated files, flat files, and what those in use
   * were before.
   *
   * @param used what is chosen by now, the newest last
   * @param stacks the stacks of the project, as IMAGE/STACK
   */
  public static Choices of(IProject project, List<Subject> used, List<String> stacks) {
    Map<String, Subject> choices = new LinkedHashMap<>();
    used.forEach(subject -> add(choices, subject));
    for (String stack : stacks) {
      add(choices, new Subject.Stack(project, stack));
      Subject.Generated generated = new Subject.Generated(project, stack);
      if (generated.file().exists()) {
        add(choices, generated);
        history(generated.file()).forEach(past -> add(choices, past));
      }
    }
    flatFiles(project).forEach(file -> add(choices, new Subject.Flat(file)));
    if (!used.isEmpty() && used.getLast() instanceof Subject.Flat flat) {
      add(choices, new Subject.Saved(flat.file()));
      history(flat.file()).forEach(past -> add(choices, past));
    }
    return new Choices(List.copyOf(choices.values()));
  }

  private static void add(Map<String, Subject> choices, Subject subject) {
    choices.putIfAbsent(subject.label(), subject);
  }

  /** What the local history has of a file, the newest first. */
  public static List<Subject.Past> history(IFile file) {
    try {
      return Arrays.stream(file.getHistory(null))
          .filter(IFileState::exists)
          .limit(REMEMBERED)
          .map(state -> new Subject.Past(file, state))
          .toList();
    } catch (CoreException e) {
      return List.of(); // There is less to choose from.
    }
  }

  private static List<IFile> flatFiles(IProject project) {
    List<IFile> files = new ArrayList<>();
    try {
      project.accept(
          resource -> {
            if (resource instanceof IFile file
                && ENDINGS.contains(String.valueOf(file.getFileExtension()))
                && !GeneratedFiles.isGenerated(file)
                && FlatFiles.isFlatFile(file)) {
              files.add(file);
            }
            return !resource.getName().startsWith(".");
          });
    } catch (CoreException e) {
      return List.of(); // There is less to choose from.
    }
    return files;
  }

  /** What they are called. */
  public List<String> labels() {
    return all.stream().map(Subject::label).toList();
  }

  /** The one that is called so. */
  public Optional<Subject> find(String label) {
    return all.stream().filter(subject -> subject.label().equals(label)).findFirst();
  }
}
