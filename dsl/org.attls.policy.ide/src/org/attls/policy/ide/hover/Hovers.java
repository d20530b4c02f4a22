// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.model.policy.Named;
import org.attls.model.policy.Setting;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;
import org.attls.policy.ide.keywords.Keywords;
import org.attls.policy.ide.references.SymbolNames;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** What to show about the word under the pointer, for every front end. */
@Singleton
public class Hovers {
  @Inject private Keywords keywords;
  @Inject private ObjectHover objects;

  /**
   * Explains a word.
   *
   * @param resource the file, which must be part of the resource set of its project
   * @param offset a place in or just after the word
   * @return the explanation, or nothing if there is nothing to say
   */
  public Optional<HoverText> at(XtextResource resource, int offset, CancelIndicator cancel) {
    return Spot.at(resource, offset)
        .map(
            spot ->
                new HoverText(
                    markdown(spot, resource, cancel),
                    spot.node().getOffset(),
                    spot.node().getLength()))
        .filter(hover -> !hover.markdown().isEmpty());
  }

  private String markdown(Spot spot, XtextResource resource, CancelIndicator cancel) {
    if (spot.keyword() != null) {
      return keywords.fact(spot.keyword(), spot.around()).map(KeywordHover::of).orElse("");
    }
    Optional<Named> target = Targets.of(spot);
    if (target.isPresent()) {
      return objects.of(target.get(), resource, cancel);
    }
    if (spot.owner() instanceof Setting setting) {
      return spot.feature().equals("name")
          ? SettingHover.of(setting)
          : symbols(spot).orElseGet(() -> SettingHover.value(setting, spot.value()));
    }
    return symbols(spot).orElseGet(() -> fact(spot));
  }

  /** The values of the symbols that a word defines or uses. */
  private static Optional<String> symbols(Spot spot) {
    List<String> names = SymbolNames.in(spot);
    return names.isEmpty() || spot.owner() == null
        ? Optional.empty()
        : Optional.of(SymbolHover.of(names, spot.owner()));
  }

  private static String fact(Spot spot) {
    return switch (spot.feature()) {
      case "ciphers" -> CipherSuite.find(spot.value()).map(FactHover::cipher).orElse("");
      case "versions" -> ProtocolVersion.find(spot.value()).map(FactHover::version).orElse("");
      case "release" -> Release.find(spot.value()).map(FactHover::release).orElse("");
      case "statement" -> CatalogueHover.statement(spot.value());
      case "keyword" -> CatalogueHover.parameter(spot);
      case "value" -> CatalogueHover.value(spot);
      case "name", "without" -> TypeHover.of(spot);
      case "ranges" -> RangeHover.ports(PortRange.valueOf(spot.value()));
      case "addresses", "address" -> RangeHover.addresses(AddressRange.valueOf(spot.value()));
      default -> "";
    };
  }
}
