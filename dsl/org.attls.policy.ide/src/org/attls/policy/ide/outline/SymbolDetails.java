// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import com.google.inject.Singleton;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Expectation;
import org.attls.model.policy.Image;
import org.attls.model.policy.Named;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What stands beside the entries of the outline. */
@Singleton
public class SymbolDetails extends DocumentSymbolDetailsProvider {
  @Override
  public String getDetails(EObject object) {
    return switch (object) {
      case TrafficType type -> String.join(", ", Descriptions.options(type));
      case ConnectivityRule rule when rule.isDisabled() -> "disabled, " + Descriptions.rule(rule);
      case ConnectivityRule rule -> Descriptions.rule(rule);
      case Expectation expectation -> demand(expectation);
      case Symbol symbol when symbol.getValue() != null -> symbol.getValue();
      case RowSettings row -> settings(row);
      case TimeCondition time when time.getDescription() == null -> settings(time);
      case Named named when named.getDescription() != null -> named.getDescription();
      case Verbatim block ->
          block.getLines().stream()
              .map(VerbatimLine::getKeyword)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
      case SecurityLevel level when level.isNoSecurity() -> "no security";
      case SecurityLevel level -> Descriptions.listed(level.getVersions());
      case AddressGroup group -> count(group);
      case SharedRules shared ->
          shared.getRules().size() == 1 ? "1 rule" : shared.getRules().size() + " rules";
      case Image image when image.getRelease() != null -> image.getRelease();
      case null, default -> "";
    };
  }

  private static String settings(SettingOwner owner) {
    return owner.getSettings().stream()
        .map(Descriptions::setting)
        .collect(Collectors.joining(", "));
  }

  private static String demand(Expectation expectation) {
    return expectation.getDemands().stream()
        .findFirst()
        .map(NodeModelUtils::findActualNodeFor)
        .map(NodeModelUtils::getTokenText)
        .orElse("");
  }

  private static String count(AddressGroup group) {
    int addresses = group.getAddresses().size();
    int groups = group.getGroups().size();
    String own = addresses == 1 ? "1 address" : addresses + " addresses";
    return groups == 0 ? own : own + (groups == 1 ? ", 1 group" : ", " + groups + " groups");
  }
}
