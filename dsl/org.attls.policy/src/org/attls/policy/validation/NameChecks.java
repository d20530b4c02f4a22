// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Expectation;
import org.attls.model.policy.Image;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Ring;
import org.attls.model.policy.Server;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Stack;
import org.attls.model.values.NamePattern;
import org.attls.policy.naming.Kinds;
import org.attls.policy.naming.ObjectNames;
import org.attls.policy.naming.Places;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.validation.Check;

/** Names: unique, and such that PAGENT and z/OS can take them. */
public class NameChecks extends PolicyChecks {
  private static final EAttribute NAME = PolicyPackage.Literals.NAMED__NAME;
  private static final int PAGENT_MAX = 32;
  private static final String UNUSUAL = ":*@$#/";

  @Inject private ProjectView.Provider projects;

  /** Two objects of one kind have the same name, in one file or in two, or differ only by case. */
  @Check
  public void objectNamesAreUnique(PolicyObject object) {
    if (object.getName() == null || object.eContainer() instanceof Stack) {
      return; // The names of its expectations are for one stack alone.
    }
    QualifiedName name = QualifiedName.create(ObjectNames.of(object));
    Named sameName = null;
    Named sameButCase = null;
    for (IEObjectDescription other :
        projects
            .of(object.eResource(), getContext())
            .named(object.eClass(), ObjectNames.of(object))) {
      EObject resolved = Places.resolve(other, object);
      if (resolved instanceof Named named && named != object && Places.isBefore(named, object)) {
        if (other.getName().equals(name)) {
          sameName = first(sameName, named);
        } else {
          sameButCase = first(sameButCase, named);
        }
      }
    }
    reportSame(object, sameName, sameButCase);
  }

  /** Two stacks of one image have the same name. */
  @Check
  public void stackNamesAreUnique(Image image) {
    siblingsAreUnique(image.getStacks());
  }

  /** Two expectations of one stack have the same name. */
  @Check
  public void expectationNamesAreUnique(Stack stack) {
    siblingsAreUnique(stack.getExpectations());
  }

  /** Two servers of one stack have the same name. */
  @Check
  public void serverNamesAreUnique(Stack stack) {
    siblingsAreUnique(stack.getServers());
  }

  /** Two rules of one stack have the same name. */
  @Check
  public void ruleNamesAreUnique(Stack stack) {
    siblingsAreUnique(
        stack.getEntries().stream()
            .filter(ConnectivityRule.class::isInstance)
            .map(ConnectivityRule.class::cast)
            .toList());
  }

  /** Two rules of shared rules have the same name. */
  @Check
  public void ruleNamesAreUnique(SharedRules shared) {
    siblingsAreUnique(shared.getRules());
  }

  private void siblingsAreUnique(List<? extends Named> siblings) {
    Map<String, Named> byName = new HashMap<>();
    Map<String, Named> inLowerCase = new HashMap<>();
    for (Named sibling : siblings) {
      String name = sibling.getName();
      if (name != null) {
        Named sameName = byName.putIfAbsent(name, sibling);
        Named sameButCase = inLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), sibling);
        reportSame(sibling, sameName, sameButCase);
      }
    }
  }

  private void reportSame(Named object, Named sameName, Named sameButCase) {
    String kind = Kinds.of(object.eClass());
    if (sameName != null) {
      report(
          FindingCode.DUPLICATE_NAME,
          at(object, NAME),
          kind,
          object.getName(),
          Places.describe(sameName, object));
    } else if (sameButCase != null) {
      report(
          FindingCode.NAMES_DIFFER_BY_CASE,
          at(object, NAME),
          kind,
          sameButCase.getName(),
          object.getName());
    }
  }

  private static Named first(Named one, Named other) {
    return one == null || Places.isBefore(other, one) ? other : one;
  }

  /** A name that reaches the flat file is longer than PAGENT takes, or has unusual characters. */
  @Check
  public void pagentCanTakeName(Named object) {
    String name = object.getName();
    if (name == null
        || object instanceof Image
        || object instanceof Stack
        || object instanceof Expectation
        || isOfSetup(object)) {
      return;
    }
    if (name.length() > PAGENT_MAX) {
      reportFixable(
          FindingCode.NAME_TOO_LONG,
          at(object, NAME),
          List.of(name.substring(0, PAGENT_MAX)),
          name,
          name.length());
    }
    StringBuilder unusual = new StringBuilder();
    name.chars()
        .filter(c -> UNUSUAL.indexOf(c) >= 0)
        .distinct()
        .forEach(c -> unusual.append(unusual.isEmpty() ? "" : " ").append((char) c));
    if (!unusual.isEmpty()) {
      report(FindingCode.NAME_CHARACTERS, at(object, NAME), name, unusual);
    }
  }

  /** What reaches no flat file. */
  private static boolean isOfSetup(Named object) {
    return object instanceof Certificate
        || object instanceof Ring
        || object instanceof PolicyAgent
        || object instanceof Server;
  }

  /** An image or stack has a name that no z/OS system or procedure can have. */
  @Check
  public void systemNameIsValid(Named object) {
    String name = object.getName();
    boolean system = object instanceof Image || object instanceof Stack;
    if (name == null || !system || NamePattern.isName(name)) {
      return;
    }
    String upper = name.toUpperCase(Locale.ROOT);
    reportFixable(
        FindingCode.SYSTEM_NAME,
        at(object, NAME),
        NamePattern.isName(upper) ? List.of(upper) : List.of(),
        Kinds.of(object.eClass()),
        name);
  }
}
