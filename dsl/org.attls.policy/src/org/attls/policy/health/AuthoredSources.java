// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.Source;
import org.attls.health.PolicySources;
import org.attls.model.effective.Effective;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatStatement;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Kinds;
import org.attls.policy.naming.ObjectNames;
import org.attls.policy.project.PolicyProject;
import org.eclipse.emf.ecore.EObject;

/**
 * The statements of a generated policy, told as the authoring objects that made them. A TTLSRule is
 * the connectivity rule: its traffic type is written once for many rules.
 */
final class AuthoredSources implements PolicySources {
  private final PolicyProject project;
  private final Stack stack;
  private final List<List<Source>> byLine;
  private final Lines lines;
  private final Map<Source, Place> places;
  private final Effective effective;

  /**
   * Prepares the sources of a stack.
   *
   * @param policy what was generated of the stack, in whose text the statements are
   * @param places the places that were looked up before; more are added
   */
  AuthoredSources(
      PolicyProject project, Stack stack, GeneratedPolicy policy, Map<Source, Place> places) {
    this.project = project;
    this.stack = stack;
    this.byLine = policy.sources();
    this.lines = Lines.of(policy.text());
    this.places = places;
    this.effective = Effective.in(stack);
  }

  @Override
  public Place place(FlatNode node) {
    List<Source> sources = sources(node);
    Optional<ConnectivityRule> rule =
        node instanceof FlatStatement statement && statement.is("TTLSRule")
            ? of(sources, ConnectivityRule.class)
            : Optional.empty();
    return rule.map(each -> new Source(each, Literals.NAMED__NAME, Source.ALL))
        .or(() -> sources.stream().findFirst())
        .map(this::placeOf)
        .orElseGet(() -> project.place(stack, Literals.NAMED__NAME, Source.ALL));
  }

  private Place placeOf(Source source) {
    Place there = places.get(source);
    if (there == null) {
      there =
          source.feature() == null
              ? project.place(source.object())
              : project.place(source.object(), source.feature(), source.index());
      places.put(source, there);
    }
    return there;
  }

  private List<Source> sources(FlatNode node) {
    int line = lines.place("", node.span().start(), 0).line();
    return line <= byLine.size() ? byLine.get(line - 1) : List.of();
  }

  private static <T extends EObject> Optional<T> of(List<Source> sources, Class<T> kind) {
    return sources.stream()
        .map(Source::object)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  @Override
  public String name(PolicyRule rule) {
    List<Source> sources = sources(rule.statement());
    return of(sources, ConnectivityRule.class)
        .map(
            written ->
                Kinds.describe(written)
                    + of(sources, RequirementRow.class).map(AuthoredSources::descriptor).orElse("")
                    + of(sources, TrafficType.class).map(TrafficWords::of).orElse(""))
        .orElseGet(rule::toString);
  }

  private static String descriptor(RequirementRow row) {
    TrafficDescriptor descriptor = row.getTrafficDescriptor();
    return descriptor == null ? "" : ", " + ObjectNames.of(descriptor);
  }

  @Override
  public Optional<String> level(PolicyRule rule) {
    return written(rule).map(ObjectNames::of);
  }

  /** The level, but for one of the library the rule: it says which level it takes. */
  @Override
  public Optional<Place> levelPlace(PolicyRule rule) {
    return written(rule)
        .map(
            level ->
                Library.has(level.eResource().getURI())
                    ? place(rule.statement())
                    : project.place(level, Literals.NAMED__NAME, Source.ALL));
  }

  @Override
  public boolean listsVersions(PolicyRule rule) {
    return written(rule).filter(level -> !effective.level(level).isDefaultVersions()).isPresent();
  }

  private Optional<SecurityLevel> written(PolicyRule rule) {
    return of(sources(rule.statement()), RequirementRow.class)
        .map(RequirementRow::getSecurityLevel)
        .filter(SecurityLevel.class::isInstance)
        .map(SecurityLevel.class::cast);
  }
}
