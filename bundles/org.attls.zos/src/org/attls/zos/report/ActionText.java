// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.facts.CipherSuite;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.Entry;
import org.attls.pagent.flatfile.Lexical;

/**
 * Turns a reported action into the statement that has its effect, with inner statements in place.
 * In which statements it was coded a report does not say.
 */
public final class ActionText {
  private static final Pattern LISTED = Pattern.compile("([0-9A-Fa-f]{1,4})\\s+(\\S+)");

  private final List<ReportProblem> problems = new ArrayList<>();
  private final Block block;

  private ActionText(ReportedAction action) {
    Inner whole = new Inner();
    for (org.attls.zos.report.Entry entry : action.entries()) {
      if (!entry.isAbsent()) {
        ReportKeywords.Found found =
            ReportKeywords.find(action.level(), entry.label()).orElseThrow();
        Inner target = whole.at(found.blocks());
        entry.values().forEach(value -> add(entry.line(), found.parameter(), value, target.own));
      }
    }
    String statement = action.level().statement();
    this.block =
        new Block(
            Catalogue.get().statement(statement).orElseThrow(), action.name(), whole.entries());
  }

  /** A statement while it is filled. */
  private static final class Inner {
    private final List<Entry> own = new ArrayList<>();
    private final Map<Parameter, Inner> inner = new LinkedHashMap<>();

    private Inner at(List<Parameter> way) {
      Inner found = this;
      for (Parameter parameter : way) {
        found = found.inner.computeIfAbsent(parameter, unused -> new Inner());
      }
      return found;
    }

    private List<Entry> entries() {
      List<Entry> all = new ArrayList<>(own);
      inner.forEach(
          (parameter, content) -> {
            List<Entry> entries = content.entries();
            if (!entries.isEmpty()) {
              all.add(new Entry(parameter, "", entries));
            }
          });
      return all;
    }
  }

  /** The statement of an action and what of it could not be said. */
  public static ActionText of(ReportedAction action) {
    return new ActionText(action);
  }

  private void add(int line, Parameter parameter, String value, List<Entry> target) {
    Entry entry = entry(parameter, value);
    Optional<String> problem = Lexical.valueProblem(entry.value());
    if (problem.isPresent()) {
      problems.add(new ReportProblem(line, parameter.keyword(), "has a value that cannot be read"));
    } else {
      target.add(entry);
    }
  }

  /** Lists have a code and a name on each line; where both are known the name is better to read. */
  private static Entry entry(Parameter parameter, String value) {
    Matcher listed = LISTED.matcher(value);
    if (!isList(parameter.type().value()) || !listed.matches()) {
      return new Entry(parameter, value);
    }
    String code = listed.group(1);
    if (parameter.list().isEmpty()) {
      return new Entry(parameter, code);
    }
    boolean named =
        CipherSuite.findByCode(code)
            .filter(suite -> suite.name().equalsIgnoreCase(listed.group(2)))
            .isPresent();
    String keyword = code.length() == 4 ? "V3CipherSuites4Char" : "V3CipherSuites";
    Parameter exact = Catalogue.get().parameter(parameter.statement(), keyword).orElse(parameter);
    return named
        ? new Entry(parameter, CipherSuite.findByCode(code).orElseThrow().name())
        : new Entry(exact, code);
  }

  private static boolean isList(ValueType type) {
    return type instanceof ValueType.Ciphers
        || type instanceof ValueType.Groups
        || type instanceof ValueType.SignaturePairs;
  }

  /** The statement. */
  public Block block() {
    return block;
  }

  /** What cannot stand in a policy file. */
  public List<ReportProblem> problems() {
    return problems;
  }
}
