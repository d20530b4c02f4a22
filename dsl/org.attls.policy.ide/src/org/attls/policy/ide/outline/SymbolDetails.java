// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import com.google.inject.Singleton;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.Named;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;

/** What stands beside the entries of the outline. */
@Singleton
public class SymbolDetails extends DocumentSymbolDetailsProvider {
  @Override
  public String getDetails(EObject object) {
    return switch (object) {
      case TrafficType type -> String.join(", ", Descriptions.options(type));
      case ConnectivityRule rule -> Descriptions.rule(rule);
      case Named named when named.getDescription() != null -> named.getDescription();
      case Verbatim block ->
          block.getLines().stream()
              .map(VerbatimLine::getKeyword)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
      case SecurityLevel level when level.isNoSecurity() -> "no security";
      case SecurityLevel level ->
          level.getVersions().stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
      case AddressGroup group -> count(group.getAddresses().size());
      case Image image when image.getRelease() != null -> image.getRelease();
      case null, default -> "";
    };
  }

  private static String count(int addresses) {
    return addresses == 1 ? "1 address" : addresses + " addresses";
  }
}
