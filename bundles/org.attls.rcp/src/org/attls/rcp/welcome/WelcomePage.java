// SPDX-License-Identifier: EPL-2.0

package org.attls.rcp.welcome;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The content of the welcome: name and purpose, links to begin with, links to go on with. */
final class WelcomePage {
  private static final String RALEIGH = "org.attls.ui.openExample(example=raleigh)";
  private static final String NEW_PROJECT =
      "org.eclipse.ui.newWizard(newWizardId=org.attls.ui.newProject)";
  private static final String GUIDE =
      "org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=org.attls.ui.guide)";

  private final Composite ground;
  private final WelcomeLook look;

  WelcomePage(Composite parent, WelcomeActions actions) {
    ground = new Composite(parent, SWT.NONE);
    look = new WelcomeLook(ground);
    GridLayoutFactory.swtDefaults().margins(40, 40).applyTo(ground);
    Composite column = new Composite(ground, SWT.NONE);
    GridLayoutFactory.swtDefaults().spacing(0, 28).applyTo(column);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(column);
    addHead(column);
    Composite links = group(column, "Begin");
    addStart(links, actions);
    List<IProject> projects = actions.projects();
    if (!projects.isEmpty()) {
      addProjects(group(column, "Go on with"), projects, actions);
    }
    look.text(column, "You find this page again under Help > Welcome.");
  }

  private void addHead(Composite parent) {
    Composite head = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 4).applyTo(head);
    GridDataFactory.swtDefaults().span(1, 2).applyTo(look.product(head));
    GridDataFactory.fillDefaults()
        .align(SWT.BEGINNING, SWT.END)
        .grab(true, true)
        .applyTo(look.title(head, "AT-TLS Workbench"));
    GridDataFactory.fillDefaults()
        .align(SWT.BEGINNING, SWT.BEGINNING)
        .grab(true, true)
        .applyTo(look.text(head, "Write, check and generate the AT-TLS policies of z/OS."));
  }

  private Composite group(Composite parent, String name) {
    Composite group = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 2).applyTo(group);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(look.heading(group, name));
    return group;
  }

  private void addStart(Composite parent, WelcomeActions actions) {
    look.link(
        parent,
        "project",
        "Open the Raleigh example",
        "A TN3270 and an FTP server of one stack: a complete policy to look at and to change.",
        () -> actions.run(RALEIGH));
    look.link(
        parent,
        "new-project",
        "New AT-TLS project...",
        "Empty, or a copy of one of the examples.",
        () -> actions.run(NEW_PROJECT));
    look.link(
        parent,
        "first-policy",
        "Your first policy",
        "Step by step: change the example, mend a mistake, generate the flat file.",
        () -> actions.run(GUIDE));
  }

  private void addProjects(Composite parent, List<IProject> projects, WelcomeActions actions) {
    for (IProject project : projects) {
      look.link(parent, "policy", project.getName(), "", () -> actions.open(project));
    }
  }

  Control control() {
    return ground;
  }

  void setFocus() {
    look.focus();
  }
}
