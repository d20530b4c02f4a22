// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/**
 * Finds the text of a new policy file. It reads the other policies of the project for the names
 * that are taken, which can take long.
 */
final class TemplateText implements IRunnableWithProgress {
  private final PolicyTemplate template;
  private final IProject project;
  private String text = "";

  TemplateText(PolicyTemplate template, IProject project) {
    this.template = template;
    this.project = project;
  }

  /** The text, once it has been found. */
  String text() {
    return text;
  }

  @Override
  public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
    try {
      text =
          FreshNames.in(
              template.text(),
              sources(monitor),
              PolicyLanguage.service(PolicyProject.Opener.class));
    } catch (OperationCanceledException e) {
      throw new InterruptedException();
    } catch (CoreException e) {
      throw new InvocationTargetException(e);
    }
  }

  private List<SourceText> sources(IProgressMonitor monitor) throws CoreException {
    List<IFile> files = PolicyFiles.in(project);
    SubMonitor progress = SubMonitor.convert(monitor, "Reading the policies", files.size());
    List<SourceText> sources = new ArrayList<>();
    for (IFile file : files) {
      progress.split(1);
      String name = file.getProjectRelativePath().toString();
      sources.add(new SourceText(name, PolicyFiles.read(file).text(), List.of()));
    }
    return sources;
  }
}
