// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.Optional;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.StatementKind;
import org.attls.ui.PolicyUi;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The rows of the outline: a group with its number, a statement with its name. */
final class FlatOutlineLabels extends LabelProvider implements IStyledLabelProvider {
  private final LocalResourceManager images;

  /** Makes the labels for a tree; their images live as long as the tree. */
  FlatOutlineLabels(Control tree) {
    images = new LocalResourceManager(JFaceResources.getResources(), tree);
  }

  @Override
  public StyledString getStyledText(Object element) {
    return switch (element) {
      case FlatGroup group ->
          new StyledString(group.keyword())
              .append(" (" + group.statements().size() + ")", StyledString.COUNTER_STYLER);
      case FlatStatement statement when statement.name().isEmpty() ->
          new StyledString(statement.keyword());
      case FlatStatement statement when !statement.isNested() -> new StyledString(statement.name());
      case FlatStatement statement ->
          new StyledString(statement.name())
              .append("  " + statement.keyword(), StyledString.QUALIFIER_STYLER);
      default -> new StyledString(element.toString());
    };
  }

  @Override
  public String getText(Object element) {
    return getStyledText(element).getString();
  }

  @Override
  public Image getImage(Object element) {
    String keyword =
        switch (element) {
          case FlatGroup group -> group.keyword();
          case FlatStatement statement -> statement.keyword();
          default -> "";
        };
    return Catalogue.get().statement(keyword).map(Statement::kind).map(this::image).orElse(null);
  }

  private Image image(StatementKind kind) {
    String name =
        switch (kind) {
          case RULE -> "connectivity-rule";
          case ACTION -> "security-level";
          case PARMS -> "value";
          case CONDITION -> "address-group";
        };
    Optional<ImageDescriptor> descriptor =
        ResourceLocator.imageDescriptorFromBundle(PolicyUi.BUNDLE, "icons/" + name + ".svg");
    return descriptor.map(images::get).orElse(null);
  }
}
