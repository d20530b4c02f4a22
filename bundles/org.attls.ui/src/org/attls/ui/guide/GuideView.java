// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Leads through a first policy, step by step. The cheat sheets of the platform would do, but they
 * need its help system with a web server and a search engine.
 */
public final class GuideView extends ViewPart {
  /** The view. */
  public static final String ID = "org.attls.ui.guide";

  private FormToolkit toolkit;
  private ScrolledForm form;

  @Override
  public void createPartControl(Composite parent) {
    toolkit = new FormToolkit(parent.getDisplay());
    form = toolkit.createScrolledForm(parent);
    TableWrapLayout layout = new TableWrapLayout();
    layout.numColumns = 2;
    form.getBody().setLayout(layout);
    int number = 1;
    for (GuideStep step : GuideStep.parse(read())) {
      add(number++, step);
    }
    form.reflow(true);
  }

  private void add(int number, GuideStep step) {
    label(number + ".").setFont(JFaceResources.getFontRegistry().getBold(""));
    label(step.title()).setFont(JFaceResources.getFontRegistry().getBold(""));
    label("");
    label(step.text());
    step.action().ifPresent(this::addLink);
  }

  private Label label(String text) {
    Label label = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
    label.setLayoutData(new TableWrapData(TableWrapData.FILL));
    return label;
  }

  private void addLink(GuideStep.Action action) {
    label("");
    Hyperlink link = toolkit.createHyperlink(form.getBody(), action.label(), SWT.NONE);
    link.addHyperlinkListener(
        IHyperlinkListener.linkActivatedAdapter(event -> run(action.command())));
  }

  private void run(String command) {
    try {
      getSite()
          .getService(IHandlerService.class)
          .executeCommand(getSite().getService(ICommandService.class).deserialize(command), null);
    } catch (CommandException e) {
      StatusManager.getManager()
          .handle(
              Status.warning("This cannot be done now. Do the steps above first.", e),
              StatusManager.SHOW);
    }
  }

  private static String read() {
    try (InputStream in = GuideView.class.getResourceAsStream("first-policy.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the guide", e);
    }
  }

  @Override
  public void setFocus() {
    form.setFocus();
  }

  @Override
  public void dispose() {
    if (toolkit != null) {
      toolkit.dispose();
    }
    super.dispose();
  }
}
