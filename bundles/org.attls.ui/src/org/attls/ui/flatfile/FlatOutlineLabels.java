// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.StatementKind;
import org.attls.pagent.ide.FlatOutline;
import org.attls.ui.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** The rows of the outline: a group with its number, a statement with its name and what tells. */
final class FlatOutlineLabels extends LabelProvider implements IStyledLabelProvider {
  @Override
  public StyledString getStyledText(Object element) {
    return switch (element) {
      case FlatGroup group ->
          new StyledString(group.keyword())
              .append(" (" + group.statements().size() + ")", StyledString.COUNTER_STYLER);
      case FlatOutline statement -> statement(statement);
      default -> new StyledString(element.toString());
    };
  }

  private static StyledString statement(FlatOutline statement) {
    boolean named = !statement.name().isEmpty();
    StyledString text = new StyledString(named ? statement.name() : statement.statement());
    return statement.detail().isEmpty()
        ? text
        : text.append("  " + statement.detail(), StyledString.DECORATIONS_STYLER);
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
          case FlatOutline statement -> statement.statement();
          default -> "";
        };
    return Catalogue.get()
        .statement(keyword)
        .map(statement -> image(statement.kind()))
        .orElse(null);
  }

  private static Image image(StatementKind kind) {
    return Icons.image(
        switch (kind) {
          case RULE -> "connectivity-rule";
          case ACTION -> "security-level";
          case PARMS -> "value";
          case CONDITION -> "address-group";
          case LINE, AGENT -> "stack";
        });
  }
}
