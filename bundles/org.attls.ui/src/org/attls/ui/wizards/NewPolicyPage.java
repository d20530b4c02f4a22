// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.attls.ui.Icons;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks for the folder, the name and the template of a new policy file. */
final class NewPolicyPage extends WizardNewFileCreationPage {
  private static final String ENDING = "attls";

  private PolicyTemplate template = PolicyTemplate.TN3270;
  private String suggested = "";
  private String contents = "";
  private Label summary;

  NewPolicyPage(IStructuredSelection selection) {
    super("policy", selection);
    setTitle("AT-TLS policy file");
    setDescription("The objects of all policy files of a project may refer to each other.");
    setFileExtension(ENDING);
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    suggestName();
    setPageComplete(validatePage());
    setErrorMessage(null);
  }

  /** In place of the link to a file elsewhere: the templates. */
  @Override
  protected void createAdvancedControls(Composite parent) {
    Group group = new Group(parent, SWT.NONE);
    group.setText("&Template");
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    TableViewer templates = new TableViewer(group, SWT.BORDER | SWT.SINGLE);
    templates.setContentProvider(ArrayContentProvider.getInstance());
    templates.setLabelProvider(new Labels());
    templates.setInput(PolicyTemplate.values());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(templates.getTable());
    summary = new Label(group, SWT.WRAP);
    GridDataFactory.fillDefaults()
        .hint(300, summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2)
        .grab(true, false)
        .applyTo(summary);
    templates.addSelectionChangedListener(
        event -> choose((PolicyTemplate) event.getStructuredSelection().getFirstElement()));
    templates.setSelection(new StructuredSelection(template));
  }

  @Override
  protected void createLinkTarget() {
    // There is no link: the file is made in the folder.
  }

  @Override
  protected IStatus validateLinkedResource() {
    return Status.OK_STATUS;
  }

  private void choose(PolicyTemplate chosen) {
    if (chosen != null) {
      template = chosen;
      summary.setText(chosen.summary());
      suggestName();
    }
  }

  /** Suggests a name that is free, unless the user has written one. */
  private void suggestName() {
    String current = getFileName();
    if (getControl() != null && (current.isEmpty() || current.equals(suggested))) {
      suggested = FreeName.in(getContainerFullPath(), template.fileName(), ENDING);
      setFileName(suggested);
    }
  }

  @Override
  protected boolean validatePage() {
    boolean valid = super.validatePage();
    if (valid && getMessage() == null && !isPolicyProject()) {
      setMessage(
          "This project is not checked: it is no AT-TLS project. Make it one with Configure >"
              + " Convert to AT-TLS Project.",
          WARNING);
    }
    return valid;
  }

  private boolean isPolicyProject() {
    try {
      return project() == null || project().hasNature(PolicyNature.ID);
    } catch (CoreException e) {
      return true; // Closed: the page has said so already.
    }
  }

  /** The project of the folder that is chosen; null if there is none. */
  IProject project() {
    IPath folder = getContainerFullPath();
    return folder == null || folder.isEmpty()
        ? null
        : ResourcesPlugin.getWorkspace().getRoot().getProject(folder.segment(0));
  }

  /** The template that is chosen. */
  PolicyTemplate template() {
    return template;
  }

  /** Says what the file is to contain, before it is made. */
  void setContents(String text) {
    contents = text;
  }

  @Override
  protected InputStream getInitialContents() {
    return new ByteArrayInputStream(contents.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Labels extends LabelProvider {
    @Override
    public String getText(Object element) {
      return ((PolicyTemplate) element).label();
    }

    @Override
    public Image getImage(Object element) {
      return Icons.image("template");
    }
  }
}
