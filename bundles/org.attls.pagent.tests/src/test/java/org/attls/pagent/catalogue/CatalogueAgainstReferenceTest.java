// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import static org.attls.pagent.catalogue.Reference.mark;
import static org.attls.pagent.catalogue.Reference.plain;
import static org.attls.pagent.catalogue.Reference.weaker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue says what the syntax reference says: no more, no less, and no surer. */
class CatalogueAgainstReferenceTest {
  /** Where a row says less of a type than another place of the reference does. */
  private static final Map<String, Evidence> TYPE_EVIDENCE =
      Map.of(
          // The limits of ports are in section 4.
          "LocalPortRange", Evidence.KNOWLEDGE,
          "RemotePortRange", Evidence.KNOWLEDGE,
          "GSK_LDAP_SERVER_PORT", Evidence.KNOWLEDGE,
          "OcspProxyServerPort", Evidence.KNOWLEDGE,
          "HttpCdpProxyServerPort", Evidence.KNOWLEDGE,
          // Only its constants are from knowledge.
          "V3CipherSuites4Char", Evidence.IBM);

  /** Their defaults differ from release to release; see DefaultsByReleaseTest. */
  private static final Set<String> DEFAULTS_BY_RELEASE = Set.of("SSLv3", "TLSv1", "TLSv1.1");

  /** Their defaults depend on other parameters, or sources contradict each other. */
  private static final Set<String> DEFAULTS_UNCERTAIN =
      Set.of("ClientECurves", "ServerKeyShareGroups", "SignaturePairs", "CRLCacheSize");

  private static final Pattern RANGE = Pattern.compile("(-?\\d+)(-| to )(\\d+)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern APAR = Pattern.compile("[A-Z]{2}\\d{5}");

  private Reference reference;

  @BeforeEach
  void findReference() throws IOException {
    assumeTrue(Files.exists(Reference.file()), "the reference does not lie beside the repository");
    reference = Reference.read();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, TTLSRule",
    "5, 0, TTLSGroupAction",
    "5, 1, TTLSGroupAdvancedParms",
    "6, 0, TTLSEnvironmentAction",
    "7, 0, TTLSConnectionAction",
    "7, 1, TTLSConnectionAdvancedParms",
    "8, 0, TTLSEnvironmentAdvancedParms",
    "9, 0, TTLSKeyringParms",
    "9, 1, TTLSCipherParms",
    "10, 0, TTLSSignatureParms",
    "11, 0, TTLSGskAdvancedParms",
    "11, 1, TTLSGskLdapParms",
    "11, 2, TTLSGskOcspParms",
    "11, 3, TTLSGskHttpCdpParms",
  })
  void statement(int section, int table, String statement) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    String release = "";
    for (Map<String, String> row : reference.table(section, table)) {
      String cell = row.getOrDefault("release", "");
      release = cell.startsWith("same") || cell.startsWith("only with") ? release : cell;
      row.put("release", release);
      Reference.keywords(row.get("parameter")).forEach(keyword -> rows.put(keyword, row));
    }
    List<String> expected =
        section == 7 && table == 1
            ? inTheOrderOfTheEnvironment(rows.keySet())
            : List.copyOf(rows.keySet());
    assertEquals(
        expected, Catalogue.get().parameters(statement).stream().map(Parameter::keyword).toList());
    rows.forEach(
        (keyword, row) ->
            compare(Catalogue.get().parameter(statement, keyword).orElseThrow(), row));
  }

  /** The reference groups these by what is known of them, and has no order of their own. */
  private static List<String> inTheOrderOfTheEnvironment(Set<String> keywords) {
    Set<String> left = new TreeSet<>(keywords);
    List<String> ordered =
        Catalogue.get().parameters("TTLSEnvironmentAdvancedParms").stream()
            .map(Parameter::keyword)
            .filter(left::remove)
            .toList();
    assertEquals(Set.of(), left);
    return ordered;
  }

  private static void compare(Parameter parameter, Map<String, String> row) {
    if (row.containsKey("value")) {
      type(parameter, row);
      repeat(parameter, row);
    }
    if (row.containsKey("default")) {
      defaults(parameter, row.get("default"));
    }
    String required = row.getOrDefault("default", "").contains("required") ? "yes" : "no";
    required(parameter, row.getOrDefault("req", required));
    if (row.containsKey("evidence")) {
      assertEquals(evidence(row.get("evidence")), parameter.evidence(), parameter.keyword());
    } else {
      release(parameter, row.get("release"));
    }
  }

  private static Evidence evidence(String cell) {
    return cell.startsWith("a design note") ? Evidence.SECONDARY : mark(cell);
  }

  private static void type(Parameter parameter, Map<String, String> row) {
    String keyword = parameter.keyword();
    String cell = row.get("value");
    String marked = cell + row.getOrDefault("notes", "");
    if (!(parameter.type().value() instanceof ValueType.InlineBlock)
        && !(parameter.type().value() instanceof ValueType.NameReference)) {
      assertEquals(
          TYPE_EVIDENCE.getOrDefault(keyword, weaker(parameter.evidence(), mark(marked))),
          parameter.type().evidence(),
          keyword);
    }
    switch (parameter.type().value()) {
      case ValueType.Choice choice -> {
        Set<String> words = new TreeSet<>();
        String list = plain(cell).replace("; from 3.1 also", ",");
        WORD.matcher(list).results().forEach(word -> words.add(word.group()));
        choice.options().forEach(option -> assertTrue(words.remove(option.word()), keyword));
        assertEquals(Set.of(), words, keyword);
      }
      case ValueType.Number number -> {
        Matcher range = RANGE.matcher(cell);
        String unlimited = cell.equals("port") ? "1-65535" : "0-4294967295";
        String written = range.find() ? range.group(1) + "-" + range.group(3) : unlimited;
        assertEquals(written, number.min() + "-" + number.max(), keyword);
        if (WORD.matcher(cell).results().anyMatch(w -> w.group().matches("[a-z]+s"))) {
          assertTrue(cell.contains(number.unit()) && !number.unit().isEmpty(), keyword);
        }
      }
      case ValueType.Text text -> {
        Matcher length = RANGE.matcher(row.getOrDefault("length", row.getOrDefault("notes", "")));
        if (length.find()) {
          assertEquals(length.group(), text.minLength() + "-" + text.maxLength(), keyword);
        }
        assertEquals(cell.contains("127"), text.maxLength() == 127, keyword);
        assertEquals(cell.contains("2083"), text.maxLength() == 2083, keyword);
      }
      case ValueType.Ciphers ciphers ->
          assertTrue(cell.contains(ciphers.codeLength() + "-"), keyword);
      case ValueType.NameReference name ->
          assertTrue(cell.contains("name") || row.get("parameter").contains("Ref"), keyword);
      case ValueType.InlineBlock block -> assertTrue(cell.contains("inline"), keyword);
      case ValueType.Address address -> assertInstanceOf(ValueType.Address.class, address);
      case ValueType.Ports ports -> assertTrue(keyword.endsWith("PortRange"), keyword);
      case ValueType.SignaturePairs pairs ->
          assertTrue(cell.contains("signature pair") || keyword.startsWith("SignaturePairs"));
      case ValueType.Groups groups -> {
        assertTrue(cell.startsWith("4-digit codes"), keyword);
        assertEquals(cell.contains("`Any`"), groups.any(), keyword);
      }
      default -> throw new IllegalArgumentException(keyword);
    }
  }

  private static void repeat(Parameter parameter, Map<String, String> row) {
    // Section 10 says it of all its parameters in one sentence.
    if (parameter.statement().equals("TTLSSignatureParms")) {
      assertEquals(Repeat.CONCATENATED, parameter.repeat().value(), parameter.keyword());
      return;
    }
    boolean expected =
        row.containsKey("repeat")
            ? row.get("repeat").startsWith("yes")
            : row.get("value").contains("repeatable");
    assertEquals(expected, parameter.repeatable(), parameter.keyword());
    assertEquals(
        row.getOrDefault("repeat", "").contains("concatenated"),
        parameter.repeat().value() == Repeat.CONCATENATED,
        parameter.keyword());
  }

  private static void defaults(Parameter parameter, String cell) {
    String keyword = parameter.keyword();
    if (DEFAULTS_BY_RELEASE.contains(keyword)) {
      return;
    }
    String word = plain(cell);
    DefaultValue actual = parameter.defaultAt(Release.all().getLast());
    if (word.equals("from the group")) {
      assertEquals(new DefaultValue.Inherited(), actual, keyword);
    } else if (word.equals("unknown") || DEFAULTS_UNCERTAIN.contains(keyword)) {
      assertEquals(new DefaultValue.Uncertain(), actual, keyword);
    } else if (isDescription(word) || word.equals("All") && keyword.endsWith("Ref")) {
      assertEquals(new DefaultValue.None(), actual, keyword);
    } else {
      String value = word.replace(" (System SSL's default)", "").replace(" = no limit", "");
      boolean isCodes = parameter.type().value() instanceof ValueType.Groups;
      assertEquals(
          new DefaultValue.Known(
              isCodes ? value.replace(" ", "") : value, weaker(parameter.evidence(), mark(cell))),
          actual,
          keyword);
    }
  }

  /** Whether a default is no value that could be coded. */
  private static boolean isDescription(String word) {
    return Set.of("-", "none", "none, required", "any", "always active", "System SSL defaults")
            .contains(word)
        || word.startsWith("all ports")
        || word.startsWith("see ")
        || word.startsWith("ring's");
  }

  private static void required(Parameter parameter, String cell) {
    Requirement expected =
        switch (cell.equals("*") ? cell : plain(cell)) {
          case "*" -> Requirement.ANY_OF_STATEMENT;
          case "yes" -> Requirement.YES;
          case "yes, one of them" -> Requirement.ONE_OF_GROUP;
          case "if TTLSEnabled is On" -> Requirement.IF_ENABLED;
          case "no" -> Requirement.NO;
          default -> throw new IllegalArgumentException(cell);
        };
    assertEquals(
        new Fact<>(expected, weaker(parameter.evidence(), mark(cell))),
        parameter.required(),
        parameter.keyword());
  }

  private static void release(Parameter parameter, String cell) {
    String keyword = parameter.keyword();
    Introduction introduction = parameter.introduction();
    String absent = introduction.absentUntil().map(Release::name).orElse("");
    String since = introduction.since().name();
    String[] words = cell.split("[ ;,]+");
    if (cell.startsWith("not in 2.1, in 2.5")) {
      assertEquals("V2R1..V2R5", absent + ".." + since, keyword);
      assertEquals(Evidence.IBM, introduction.evidence(), keyword);
    } else if (cell.startsWith("On/Off seen in 2.1") || words[0].equals("by")) {
      assertEquals("V2R1", since, keyword);
      assertEquals(mark(cell), introduction.evidence(), keyword);
      assertTrue(absent.isEmpty() || keyword.equals("TLSv1.1"), keyword);
    } else if (cell.startsWith("after 2.4")) {
      assertEquals("V2R4", absent, keyword);
      assertEquals(mark(cell), introduction.evidence(), keyword);
    } else if (cell.startsWith("attribute new in System SSL V1R12")) {
      assertEquals("V1R11", absent, keyword);
    } else if (!cell.isEmpty()) {
      assertEquals(words[0], since, keyword);
      assertEquals(mark(cell), introduction.evidence(), keyword);
    } else if (since.equals("V1R7") && !parameter.statement().equals("TTLSRule")) {
      assertEquals(Evidence.UNCONFIRMED, introduction.evidence(), keyword);
    }
    assertEquals(
        new TreeSet<>(APAR.matcher(cell).results().map(apar -> apar.group()).toList()),
        new TreeSet<>(parameter.apars()),
        keyword);
  }

  @Test
  void conditions() {
    for (Map<String, String> row : reference.table(4, 0)) {
      Set<String> words = new TreeSet<>();
      Pattern.compile("[A-Z]\\w+")
          .matcher(row.get("content"))
          .results()
          .forEach(word -> words.add(word.group()));
      assertEquals(
          words,
          new TreeSet<>(
              Catalogue.get().parameters(row.get("statement")).stream()
                  .map(Parameter::keyword)
                  .toList()));
      for (Parameter parameter : Catalogue.get().parameters(row.get("statement"))) {
        assertEquals(row.get("repeat").equals("yes"), parameter.repeatable());
      }
    }
  }

  @Test
  void statements() {
    Set<String> keywords = new TreeSet<>();
    for (Map<String, String> row : reference.table(2, 0)) {
      for (String keyword : row.get("statement").split(", ")) {
        keywords.add(keyword);
        Statement statement = Catalogue.get().statement(keyword).orElseThrow();
        assertEquals(row.get("name").equals("required"), statement.nameRequired(), keyword);
        if (row.get("inline in").startsWith("TTLS")) {
          assertEquals(List.of(row.get("inline in").split(", ")), statement.inlineIn(), keyword);
        }
      }
    }
    assertEquals(
        keywords,
        new TreeSet<>(
            Catalogue.get().statements().stream()
                .filter(statement -> statement.kind().isPolicy())
                .map(Statement::keyword)
                .toList()));
  }

  @Test
  void timeConditions() {
    List<Parameter> parameters = Catalogue.get().parameters("IpTimeCondition");
    List<Map<String, String>> rows = reference.table(4, 1);
    assertEquals(rows.size(), parameters.size());
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      Parameter parameter = parameters.get(i);
      assertEquals(row.get("keyword"), parameter.keyword());
      assertEquals(Evidence.OBSERVED, parameter.evidence());
      assertEquals(Evidence.KNOWLEDGE, parameter.type().evidence());
      String form = plain(row.get("form")).replace("`", "");
      switch (parameter.type().value()) {
        case ValueType.Mask mask ->
            mask.lengths().forEach(length -> assertTrue(form.contains("" + length), form));
        case ValueType.Choice choice ->
            choice.options().forEach(option -> assertTrue(form.contains(option.word()), form));
        default -> assertTrue(parameter.type().value().description().contains(form), form);
      }
      String value = row.get("default in reports");
      DefaultValue actual = parameter.defaultAt(Release.all().getLast());
      if (value.equals("none")) {
        assertEquals(new DefaultValue.None(), actual);
      } else {
        DefaultValue.Known known = assertInstanceOf(DefaultValue.Known.class, actual);
        assertEquals(Evidence.OBSERVED, known.evidence());
        assertTrue(
            value.equals("all 1") ? known.value().matches("1+") : value.equals(known.value()));
      }
    }
  }

  @Test
  void policyAgentStatements() {
    Set<String> keywords = new TreeSet<>();
    for (Map<String, String> row : reference.table(12, 0)) {
      for (String code : row.get("statement").split(", ")) {
        String text = code.replace("`", "").replace("\\|", "|");
        String[] words = text.split(" ");
        Statement statement = Catalogue.get().statement(words[0]).orElseThrow();
        keywords.add(statement.keyword());
        assertEquals(text.contains("{"), statement.kind() == StatementKind.AGENT, text);
        List<Parameter> operands = Catalogue.get().parameters(words[0]);
        assertEquals(text.contains("{") ? 0 : words.length - 1, operands.size(), text);
        for (int i = 0; i < operands.size(); i++) {
          boolean optional = words[i + 1].startsWith("[");
          assertEquals(optional, operands.get(i).required().value() == Requirement.NO, text);
          if (operands.get(i).type().value() instanceof ValueType.Choice choice) {
            assertEquals(
                words[i + 1],
                "[" + choice.options().get(0).word() + "|" + choice.options().get(1).word() + "]");
          }
        }
        if (row.get("notes").startsWith("synonym ")) {
          assertEquals(List.of(plain(row.get("notes")).split("[ .]")[1]), statement.synonyms());
        }
      }
    }
    assertEquals(
        keywords,
        new TreeSet<>(
            Catalogue.get().statements().stream()
                .filter(statement -> !statement.kind().isPolicy())
                .map(Statement::keyword)
                .toList()));
  }
}
