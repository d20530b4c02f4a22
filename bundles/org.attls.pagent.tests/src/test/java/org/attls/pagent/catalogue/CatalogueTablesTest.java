// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attls.findings.Severity;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.pagent.value.ValueReader;
import org.junit.jupiter.api.Test;

/** The tables of the catalogue are sound in themselves. */
class CatalogueTablesTest {
  private static final Catalogue CATALOGUE = Catalogue.get();
  private static final Set<String> WITHOUT_CONTENTS =
      Set.of("PolicyServer", "DynamicConfigPolicyLoad");

  private static Stream<Parameter> parameters() {
    return CATALOGUE.statements().stream()
        .flatMap(statement -> CATALOGUE.parameters(statement.keyword()).stream());
  }

  private static List<String> column(String table, String name) {
    return FactTable.read(Catalogue.class, table, row -> row.getField(name));
  }

  @Test
  void everyRowIsFoundByItsKeyword() {
    assertEquals(column("statements.csv", "keyword").size(), CATALOGUE.statements().size());
    assertEquals(column("parameters.csv", "keyword").size(), parameters().count());
    for (Statement statement : CATALOGUE.statements()) {
      assertEquals(statement, CATALOGUE.statement(statement.keyword()).orElseThrow());
    }
    parameters()
        .forEach(
            parameter ->
                assertEquals(
                    parameter,
                    CATALOGUE.parameter(parameter.statement(), parameter.keyword()).orElseThrow()));
  }

  @Test
  void keywordsAreFoundInAnyCase() {
    assertEquals("TTLSCipherParms", CATALOGUE.statement("ttlscipherparms").orElseThrow().keyword());
    assertEquals("IpAddr", CATALOGUE.statement("IPADDR").orElseThrow().keyword());
    assertEquals("Direction", CATALOGUE.parameter("ttlsrule", "DIRECTION").orElseThrow().keyword());
    assertTrue(CATALOGUE.statement("TTLSRules").isEmpty());
    assertTrue(CATALOGUE.parameter("TTLSRule", "Trace").isEmpty());
    assertTrue(CATALOGUE.parameter("TTLSRules", "Trace").isEmpty());
    assertTrue(CATALOGUE.parameters("TTLSRules").isEmpty());
  }

  @Test
  void wordsOfTheTablesAreThoseThatTheCodeCompares() {
    assertTrue(
        Set.of("required", "optional-inline", "none")
            .containsAll(column("statements.csv", "name")));
    assertTrue(Set.of("", "last").containsAll(column("statements.csv", "repeat")));
    assertTrue(
        Stream.concat(
                column("statements.csv", "meaning").stream(),
                column("parameters.csv", "meaning").stream())
            .allMatch(meaning -> meaning.endsWith(".")));
  }

  @Test
  void ordersAreUniqueWithoutGaps() {
    assertOrders(CATALOGUE.statements().stream().map(Statement::order).toList());
    for (Statement statement : CATALOGUE.statements()) {
      assertOrders(
          CATALOGUE.parameters(statement.keyword()).stream().map(Parameter::order).toList());
    }
  }

  private static void assertOrders(List<Integer> orders) {
    assertEquals(IntStream.rangeClosed(1, orders.size()).boxed().toList(), orders);
  }

  @Test
  void onlyTheKnownStatementsHaveNoContents() {
    Set<String> without = new TreeSet<>();
    for (Statement statement : CATALOGUE.statements()) {
      if (CATALOGUE.parameters(statement.keyword()).isEmpty()) {
        without.add(statement.keyword());
      }
    }
    assertEquals(new TreeSet<>(WITHOUT_CONTENTS), without);
  }

  @Test
  void whatIsAbsentBelongsElsewhere() {
    for (Statement statement : CATALOGUE.statements()) {
      for (Fact<String> absent : statement.absent()) {
        String keyword = absent.value();
        assertTrue(CATALOGUE.parameter(statement.keyword(), keyword).isEmpty(), keyword);
        assertTrue(parameters().anyMatch(other -> other.keyword().equals(keyword)), keyword);
      }
    }
  }

  @Test
  void aStatementLacksForCertainOnlyWhatTheSourcesSay() {
    Statement environment = CATALOGUE.statement("TTLSEnvironmentAction").orElseThrow();
    assertTrue(environment.certainlyLacks("Keyring"));
    assertFalse(environment.certainlyLacks("ttlsGskLdapParms"));
    Statement connection = CATALOGUE.statement("TTLSConnectionAdvancedParms").orElseThrow();
    assertTrue(connection.certainlyLacks("RENEGOTIATION"));
    assertFalse(connection.certainlyLacks("ClientAuthType"));
    assertEquals(Coverage.UNSEEN, CATALOGUE.statement("PortRange").orElseThrow().coverage());
  }

  @Test
  void statementsStandInlineExactlyWhereABlockRowSaysSo() {
    Map<String, Set<String>> blocks = new HashMap<>();
    parameters()
        .forEach(
            parameter -> {
              if (parameter.type().value() instanceof ValueType.InlineBlock(String target)) {
                assertEquals(target, parameter.keyword());
                blocks.computeIfAbsent(target, key -> new HashSet<>()).add(parameter.statement());
              }
            });
    for (Statement statement : CATALOGUE.statements()) {
      assertEquals(
          blocks.getOrDefault(statement.keyword(), Set.of()),
          Set.copyOf(statement.inlineIn()),
          statement.keyword());
      assertFalse(statement.nameRequired() && !statement.inlineIn().isEmpty());
    }
  }

  @Test
  void referencesNameStatements() {
    parameters()
        .forEach(
            parameter -> {
              if (parameter.type().value() instanceof ValueType.NameReference(String target)) {
                assertTrue(CATALOGUE.statement(target).isPresent(), parameter.keyword());
                assertTrue(parameter.keyword().endsWith("Ref"), parameter.keyword());
              }
            });
  }

  @Test
  void typesAreSensible() {
    parameters().forEach(CatalogueTablesTest::assertSensible);
  }

  private static void assertSensible(Parameter parameter) {
    String name = parameter.keyword();
    switch (parameter.type().value()) {
      case ValueType.Choice choice -> {
        assertTrue(choice.options().size() > 1, name);
        for (ValueType.Option option : choice.options()) {
          assertEquals(option, choice.find(option.word()).orElseThrow(), name);
          assertTrue(option.word().matches("\\w+"), name);
        }
      }
      case ValueType.Number number -> assertTrue(number.min() < number.max(), name);
      case ValueType.Ports ports -> assertTrue(1 <= ports.min() && ports.max() <= 65535, name);
      case ValueType.Text text ->
          assertTrue(1 <= text.minLength() && text.minLength() <= text.maxLength(), name);
      case ValueType.Ciphers ciphers ->
          assertTrue(Set.of(1, 2, 4).contains(ciphers.codeLength()), name);
      case ValueType.Address address -> assertFalse(address.forms().isEmpty(), name);
      case ValueType.NameReference reference -> assertFalse(reference.statement().isEmpty());
      case ValueType.InlineBlock block -> assertFalse(block.statement().isEmpty());
      case ValueType.SignaturePairs pairs -> assertTrue(name.contains("Sig"), name);
      case ValueType.Groups groups -> assertEquals(name.equals("ClientECurves"), groups.any());
      case ValueType.TimeRange range -> assertEquals("ConditionTimeRange", name);
      case ValueType.TimeOfDay time -> assertEquals("TimeOfDayRange", name);
      case ValueType.Mask mask -> assertTrue(name.endsWith("Mask"), name);
    }
  }

  @Test
  void defaultsFitTheirTypes() {
    parameters()
        .forEach(
            parameter -> {
              for (Default.Span span : parameter.defaults().spans()) {
                if (span.value() instanceof DefaultValue.Known known) {
                  assertEquals(
                      List.of(),
                      ValueReader.read(parameter, known.value()).faults(),
                      parameter.keyword());
                }
              }
            });
  }

  @Test
  void defaultsCoverEachReleaseOnce() {
    parameters()
        .filter(parameter -> !parameter.defaults().spans().isEmpty())
        .forEach(
            parameter -> {
              for (Release release : Release.all()) {
                long spans =
                    parameter.defaults().spans().stream()
                        .filter(span -> release.atLeast(span.from()) && span.to().atLeast(release))
                        .count();
                boolean absent = parameter.in(release) == Availability.NO;
                assertTrue(
                    spans == 1 || spans == 0 && absent, parameter.keyword() + " at " + release);
              }
            });
  }

  @Test
  void bracketsOfReleasesAreInOrder() {
    Stream.concat(
            CATALOGUE.statements().stream().map(Statement::introduction),
            parameters().map(Parameter::introduction))
        .forEach(
            introduction ->
                introduction
                    .absentUntil()
                    .ifPresent(absent -> assertFalse(absent.atLeast(introduction.since()))));
    parameters()
        .filter(parameter -> parameter.introduction().absentUntil().isEmpty())
        .forEach(
            parameter ->
                assertTrue(
                    parameter.introduction().since().equals(Release.all().getFirst())
                        || cell(parameter, "absent_until").equals("?"),
                    parameter.keyword()));
  }

  private static String cell(Parameter parameter, String column) {
    List<String> cells = new ArrayList<>();
    FactTable.read(
        Catalogue.class,
        "parameters.csv",
        row ->
            row.getField("statement").equals(parameter.statement())
                && row.getField("keyword").equals(parameter.keyword())
                && cells.add(row.getField(column)));
    return cells.getFirst();
  }

  @Test
  void noParameterIsOlderThanItsStatement() {
    parameters()
        .forEach(
            parameter ->
                assertTrue(
                    parameter
                        .introduction()
                        .since()
                        .atLeast(
                            CATALOGUE
                                .statement(parameter.statement())
                                .orElseThrow()
                                .introduction()
                                .since())));
  }

  @Test
  void protocolVersionsAgreeWithTheModel() {
    for (ProtocolVersion version : ProtocolVersion.all()) {
      for (String statement :
          List.of("TTLSEnvironmentAdvancedParms", "TTLSConnectionAdvancedParms")) {
        Parameter parameter = CATALOGUE.parameter(statement, version.name()).orElseThrow();
        for (Release release : Release.all()) {
          assertEquals(version.in(release), parameter.in(release), version + " at " + release);
        }
      }
    }
  }

  @Test
  void connectionLevelHasNoDefaultsOfItsOwn() {
    parameters()
        .filter(parameter -> parameter.statement().startsWith("TTLSConnection"))
        .flatMap(parameter -> parameter.defaults().spans().stream())
        .forEach(span -> assertEquals(new DefaultValue.Inherited(), span.value()));
    for (Parameter parameter : CATALOGUE.parameters("TTLSConnectionAdvancedParms")) {
      Parameter outer =
          CATALOGUE.parameter("TTLSEnvironmentAdvancedParms", parameter.keyword()).orElseThrow();
      assertFalse(parameter.defaults().spans().isEmpty(), parameter.keyword());
      assertEquals(outer.type().value(), parameter.type().value());
      assertEquals(outer.repeatable(), parameter.repeatable());
      assertEquals(outer.apars(), parameter.apars());
    }
  }

  @Test
  void exclusiveGroupsHaveSeveralMembers() {
    Map<String, Integer> members = new HashMap<>();
    parameters()
        .forEach(
            parameter ->
                parameter
                    .exclusiveGroup()
                    .ifPresentOrElse(
                        group -> members.merge(parameter.statement() + group, 1, Integer::sum),
                        () ->
                            assertFalse(parameter.required().value() == Requirement.ONE_OF_GROUP)));
    assertTrue(members.values().stream().allMatch(count -> count > 1));
    assertEquals(4, members.get("TTLSRuleLocalAddr"));
    assertEquals(3, members.get("TTLSRuleRemotePort"));
  }

  @Test
  void dependenciesNameParametersAndTheirValues() {
    for (Dependency dependency : Dependency.all()) {
      String name = dependency.statement() + "." + dependency.keyword();
      assertTrue(
          CATALOGUE.parameter(dependency.statement(), dependency.keyword()).isPresent(), name);
      Parameter needed =
          CATALOGUE.parameter(dependency.needsStatement(), dependency.needs()).orElseThrow();
      for (String value : dependency.values()) {
        assertEquals(List.of(), ValueReader.read(needed, value).faults(), name);
        assertTrue(dependency.isMetBy(value), name);
      }
      assertTrue(dependency.meaning().endsWith("."), name);
      assertTrue(
          CATALOGUE.dependencies(dependency.statement().toUpperCase(Locale.ROOT)).stream()
              .anyMatch(dependency::equals));
      assertTrue(
          dependency.severity() != Severity.ERROR || dependency.evidence() == Evidence.IBM, name);
    }
    Dependency length =
        CATALOGUE.dependencies("TTLSEnvironmentAdvancedParms").stream()
            .filter(one -> one.keyword().equals("ClientMaxSSLFragmentLength"))
            .findFirst()
            .orElseThrow();
    assertTrue(length.isMetBy("OPTIONAL"));
    assertFalse(length.isMetBy("Off"));
  }

  @Test
  void synonymsNameTheSameStatement() {
    assertEquals(
        CATALOGUE.statement("TcpImage").orElseThrow(),
        CATALOGUE.statement("pepinstance").orElseThrow());
    assertEquals(CATALOGUE.parameters("TcpImage"), CATALOGUE.parameters("PEPInstance"));
  }

  @Test
  void descriptionsArePlainWords() {
    parameters()
        .forEach(
            parameter -> {
              String text = parameter.type().value().description();
              assertTrue(text.matches("[A-Za-z0-9].*[A-Za-z0-9)*']"), text);
            });
  }

  @Test
  void theCipherListsOfTwoKeywordsAreOne() {
    assertEquals(
        List.of("V3CipherSuites", "V3CipherSuites4Char"),
        parameters()
            .filter(parameter -> parameter.list().isPresent())
            .map(Parameter::keyword)
            .toList());
  }

  @Test
  void aFactMayBeLessCertainThanItsRow() {
    Parameter timeout =
        CATALOGUE.parameter("TTLSEnvironmentAdvancedParms", "HandshakeTimeout").orElseThrow();
    assertEquals(Evidence.IBM, timeout.evidence());
    assertEquals(
        new Fact<>(new ValueType.Number(0, 600, "seconds"), Evidence.SECONDARY), timeout.type());
    assertEquals(Evidence.KNOWLEDGE, timeout.introduction().evidence());
  }

  @Test
  void valuesOfOneParameterMayBeNewer() {
    ValueType type = CATALOGUE.parameter("TTLSGroupAction", "FIPS140").orElseThrow().type().value();
    ValueType.Choice choice = (ValueType.Choice) type;
    ValueType.Option level = choice.find("LEVEL2").orElseThrow();
    assertEquals(Availability.NO, level.in(Release.of("V2R1")));
    assertEquals(Availability.UNKNOWN, level.in(Release.of("V2R5")));
    assertEquals(Availability.YES, level.in(Release.of("3.1")));
    assertEquals(Availability.YES, choice.find("on").orElseThrow().in(Release.of("V2R1")));
  }
}
