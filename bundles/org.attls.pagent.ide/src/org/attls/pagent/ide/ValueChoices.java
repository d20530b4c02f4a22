// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.CipherSuiteV2;
import org.attls.model.facts.NamedGroup;
import org.attls.model.facts.Release;
import org.attls.model.facts.SignaturePair;
import org.attls.pagent.catalogue.AddressForm;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;

/** The values of a parameter that can be listed. */
final class ValueChoices {
  private ValueChoices() {}

  /**
   * A value.
   *
   * @param text the value
   * @param detail what to show beside it; may be empty
   * @param kind what it is
   */
  record Choice(String text, String detail, FlatToken.Kind kind) {
    static Choice constant(String text, String detail) {
      return new Choice(text, detail, FlatToken.Kind.CONSTANT);
    }
  }

  static List<Choice> of(FlatPolicy policy, Parameter parameter) {
    Stream<Choice> choices =
        switch (parameter.type().value()) {
          case ValueType.Choice choice ->
              choice.options().stream().map(option -> option(parameter, option.word()));
          case ValueType.NameReference reference ->
              policy.statements(reference.statement()).map(ValueChoices::name).distinct();
          case ValueType.Ciphers ciphers -> suites(ciphers.codeLength());
          case ValueType.SignaturePairs pairs ->
              SignaturePair.all().stream().map(pair -> Choice.constant(pair.name(), pair.code()));
          case ValueType.Groups groups -> groups(groups.any());
          case ValueType.Address address when address.forms().contains(AddressForm.ALL) ->
              Stream.of(Choice.constant("All", "every address"));
          default -> Stream.empty();
        };
    return choices.toList();
  }

  private static Choice option(Parameter parameter, String word) {
    DefaultValue last = parameter.defaultAt(Release.all().getLast());
    return Choice.constant(word, last.isCertainly(word) ? "default" : "");
  }

  private static Choice name(FlatStatement statement) {
    return new Choice(statement.name(), statement.canonicalKeyword(), FlatToken.Kind.REFERENCE);
  }

  private static Stream<Choice> suites(int codeLength) {
    if (codeLength == 1) {
      return CipherSuiteV2.all().stream().map(suite -> Choice.constant(suite.name(), suite.code()));
    }
    return CipherSuite.all().stream().map(suite -> Choice.constant(suite.name(), suite.summary()));
  }

  /** Groups that no list may name are not offered. */
  private static Stream<Choice> groups(boolean any) {
    Stream<Choice> codes =
        NamedGroup.all().stream()
            .filter(group -> !group.onlyByAny())
            .map(group -> Choice.constant(group.code(), group.name()));
    Optional<Choice> all =
        any ? Optional.of(Choice.constant("Any", "every curve")) : Optional.empty();
    return Stream.concat(codes, all.stream());
  }
}
