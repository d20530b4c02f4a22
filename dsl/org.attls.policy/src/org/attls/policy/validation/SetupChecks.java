// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.generator.setup.AlternativeNames;
import org.attls.generator.setup.Lacks;
import org.attls.generator.setup.ServerProblems;
import org.attls.generator.setup.Texts;
import org.attls.model.effective.Effective;
import org.attls.model.facts.SetupKeyword;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.Ring;
import org.attls.model.policy.Server;
import org.attls.model.policy.SetupStatement;
import org.attls.model.policy.Stack;
import org.attls.policy.naming.Kinds;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Certificates, rings, Policy Agent and servers: whether the set-up can be written from them. */
public class SetupChecks extends PolicyChecks {
  private static final Set<String> KINDS = Set.of("FTP", "TN3270");

  /** The commands of a certificate cannot be written. */
  @Check
  public void certificateIsComplete(Certificate certificate) {
    complete(certificate, Lacks::of, FindingCode.CERTIFICATE_INCOMPLETE);
  }

  /** Commands do not take all alternative names of a certificate. */
  @Check
  public void alternativeNamesAreTaken(Certificate certificate) {
    List<String> left =
        certificate.isOutside()
            ? List.of()
            : AlternativeNames.of(certificate.getAlternativeNames()).left();
    if (!left.isEmpty()) {
      int first = certificate.getAlternativeNames().indexOf(left.getFirst());
      report(
          FindingCode.CERTIFICATE_NAMES_LEFT_OUT,
          at(certificate, Literals.CERTIFICATE__ALTERNATIVE_NAMES, first),
          certificate.getName(),
          String.join(", ", left));
    }
  }

  /** The commands of a ring cannot be written. */
  @Check
  public void ringIsComplete(Ring ring) {
    complete(ring, Lacks::of, FindingCode.RING_INCOMPLETE);
  }

  /** An object has all that its commands need, in every stack that uses it. */
  private <T extends Named> void complete(
      T object, Function<T, Optional<String>> lack, FindingCode incomplete) {
    if (object.getName() != null && !SyntaxErrorsInside.near(object)) {
      meant(object).stream()
          .map(lack)
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(
              what -> report(incomplete, at(object, Literals.NAMED__NAME), object.getName(), what));
    }
  }

  /** A name of the Policy Agent is none of z/OS. */
  @Check
  public void agentCanBeWritten(PolicyAgent agent) {
    user(agent, Literals.NAMED__NAME, agent.getName());
    user(agent, Literals.POLICY_AGENT__USER, agent.getUser());
    place(agent, Literals.POLICY_AGENT__CONFIGURATION, agent.getConfiguration());
    place(agent, Literals.POLICY_AGENT__ENVIRONMENT, agent.getEnvironment());
    for (int i = 0; i < agent.getEarly().size(); i++) {
      Where where = at(agent, Literals.POLICY_AGENT__EARLY, i);
      valid(agent, where, "User ID", agent.getEarly().get(i), Texts::isUser);
    }
  }

  /** A place of a stack's files is none of z/OS. */
  @Check
  public void placesCanBeWritten(Stack stack) {
    place(stack, Literals.STACK__POLICY_FILE, stack.getPolicyFile());
    place(stack, Literals.STACK__CONFIGURATION_FILE, stack.getConfigurationFile());
  }

  /** A server is of no known type, or contradicts the policy. */
  @Check
  public void serverFitsPolicy(Server server) {
    if (server.getName() == null || SyntaxErrorsInside.near(server)) {
      return;
    }
    user(server, Literals.NAMED__NAME, server.getName());
    user(server, Literals.SERVER__USER, server.getUser());
    if (server.getKind() != null && !KINDS.contains(server.getKind())) {
      report(
          FindingCode.SERVER_TYPE_UNKNOWN,
          at(server, Literals.SERVER__KIND),
          server.getName(),
          server.getKind());
    } else {
      ServerProblems.of(server)
          .forEach(
              each -> report(each.code(), at(server, Literals.NAMED__NAME), each.args().toArray()));
    }
  }

  /** A statement is unknown, ignored, or has a value that it does not take. */
  @Check
  public void statementIsKnown(SetupStatement statement) {
    String kind = kind(statement.eContainer());
    if (kind.isEmpty() || statement.getValue() == null) {
      return;
    }
    Optional<SetupKeyword> known = SetupKeyword.find(kind, statement.getKeyword());
    Where value = at(statement, Literals.SETUP_STATEMENT__VALUE);
    Predicate<String> sound = kind.equals("PAGENT") ? Texts::isPrintable : Texts::isValue;
    valid(statement, value, "Value", statement.getValue(), sound);
    Where keyword = at(statement, Literals.SETUP_STATEMENT__KEYWORD);
    if (known.isEmpty()) {
      unknown(statement, kind, keyword);
    } else if (known.get().ignored()) {
      report(FindingCode.SETUP_KEYWORD_IGNORED, keyword, known.get().keyword());
    } else if (!known.get().values().isEmpty()) {
      valueIsTaken(statement, known.get());
    }
  }

  private void valueIsTaken(SetupStatement statement, SetupKeyword known) {
    for (Meaning meaning : project(statement).uses().meanings(statement, statement.getValue())) {
      if (!known.values().contains(meaning.text().toUpperCase(Locale.ROOT))) {
        reportMeant(
            FindingCode.SETUP_VALUE_UNKNOWN,
            at(statement, Literals.SETUP_STATEMENT__VALUE),
            meaning,
            List.of(),
            known.keyword(),
            String.join(", ", known.values()),
            statement.getValue());
        return;
      }
    }
  }

  private void unknown(SetupStatement statement, String kind, Where keyword) {
    List<String> names = SetupKeyword.of(kind).stream().map(SetupKeyword::keyword).toList();
    Optional<String> nearest =
        NearestName.in(names, statement.getKeyword().toUpperCase(Locale.ROOT));
    if (!kind.equals("PAGENT") || nearest.isPresent()) {
      reportFixable(
          FindingCode.SETUP_KEYWORD_UNKNOWN,
          keyword,
          nearest.stream().toList(),
          statement.getKeyword(),
          kind,
          nearest.map(each -> " Did you mean " + each + "?").orElse(""));
    }
  }

  private static String kind(EObject owner) {
    if (owner instanceof PolicyAgent) {
      return "PAGENT";
    }
    String kind = owner instanceof Server server ? server.getKind() : null;
    return kind != null && KINDS.contains(kind) ? kind : "";
  }

  private void user(EObject object, EAttribute feature, String name) {
    boolean own = feature == Literals.NAMED__NAME;
    String what = own ? capital(Kinds.of(object.eClass())) : "User ID";
    valid(object, at(object, feature), what, name, Texts::isUser);
  }

  private void place(EObject object, EAttribute feature, String place) {
    valid(
        object,
        at(object, feature),
        "Data set or path",
        place,
        each -> Texts.isDataSet(each) || Texts.isPath(each));
  }

  /** A text can be written in every stack that uses it; the first one that cannot is told. */
  private void valid(
      EObject object, Where where, String what, String text, Predicate<String> valid) {
    if (text == null) {
      return;
    }
    for (Meaning meaning : project(object).uses().meanings(object, text)) {
      if (!valid.test(meaning.text())) {
        reportMeant(FindingCode.SETUP_NAME_INVALID, where, meaning, List.of(), what, text);
        return;
      }
    }
  }

  /** An object as the stacks have it that use it, but for those that lack a symbol. */
  private <T extends Named> List<T> meant(T object) {
    Set<String> symbols = SymbolsIn.all(object);
    if (symbols.isEmpty()) {
      return List.of(object);
    }
    Uses uses = project(object).uses();
    return uses.stacksThatUse(object).stream()
        .filter(stack -> uses.symbolsOf(stack).values().keySet().containsAll(symbols))
        .map(stack -> Effective.in(stack).setup(object))
        .toList();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
