// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import org.attls.generator.NamingMode;
import org.attls.generator.OutputEncoding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;

/** The controls for the settings that a project can have, shared by both pages. */
final class GenerateControls {
  private final Button stable;
  private final Button compatible;
  private final Button utf8;
  private final Button ibm1047;
  private final Button onSave;

  GenerateControls(Composite parent) {
    Group naming = group(parent, "Names of statements");
    stable = radio(naming, "&Stable: names come from the objects, so that a change shows where");
    compatible =
        radio(naming, "&Compatible: names and priorities of IBM's Configuration Assistant");
    Group encoding = group(parent, "Encoding of the flat files");
    utf8 = radio(encoding, "&UTF-8, to be converted by the transfer");
    ibm1047 = radio(encoding, "&IBM-1047 (EBCDIC), to be transferred in binary");
    onSave = new Button(parent, SWT.CHECK);
    onSave.setText("&Generate when a policy is saved and has no errors");
  }

  private static Group group(Composite parent, String title) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(title);
    group.setLayout(new GridLayout());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    return group;
  }

  private static Button radio(Group group, String text) {
    Button button = new Button(group, SWT.RADIO);
    button.setText(text);
    return button;
  }

  void show(GenerateSettings settings) {
    stable.setSelection(settings.naming() == NamingMode.STABLE);
    compatible.setSelection(settings.naming() == NamingMode.COMPATIBLE);
    utf8.setSelection(settings.encoding() == OutputEncoding.UTF_8);
    ibm1047.setSelection(settings.encoding() == OutputEncoding.IBM_1047);
    onSave.setSelection(settings.onSave());
  }

  GenerateSettings settings() {
    return new GenerateSettings(
        compatible.getSelection() ? NamingMode.COMPATIBLE : NamingMode.STABLE,
        ibm1047.getSelection() ? OutputEncoding.IBM_1047 : OutputEncoding.UTF_8,
        onSave.getSelection());
  }
}
