// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.model.effective.Bases;
import org.attls.model.effective.Effective;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Strength;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.policy.parsing.SettingSuggestion;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Protocol versions and cipher suites of security levels. */
public class SecurityLevelChecks extends PolicyChecks {
  private static final String DEFAULT = "default";

  /** What a misspelled suite may have been meant to be: never one that protects nothing. */
  private static final List<String> SUGGESTED =
      CipherSuite.all().stream()
          .filter(suite -> suite.rating() != Strength.BROKEN)
          .map(CipherSuite::name)
          .toList();

  /** A cipher suite is unknown, given by its code, or listed twice. */
  @Check
  public void ciphersAreKnown(SecurityLevel level) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < level.getCiphers().size(); i++) {
      String name = level.getCiphers().get(i);
      Where where = at(level, PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS, i);
      if (name == null || isStray(level, where)) {
        continue; // A syntax error stands there.
      }
      if (CipherSuite.find(name).isEmpty()) {
        reportUnknownCipher(name, where);
      } else if (!seen.add(name)) {
        report(FindingCode.CIPHER_TWICE, where, name);
      }
    }
  }

  /** Whether a value is a word on a new line that was meant to begin something. */
  private static boolean isStray(SecurityLevel level, Where where) {
    List<INode> values = NodeModelUtils.findNodesForFeature(level, where.feature());
    if (where.index() >= values.size()) {
      return false;
    }
    if (isErrorUpTo(values.getFirst(), values.get(where.index()))) {
      return true;
    }
    return where.index() > 0
        && SettingNodes.isOnNewLine(values.get(where.index() - 1), values.get(where.index()))
        && (values.get(where.index()).getText().contains("#")
            || SettingSuggestion.of(SettingNodes.lineFrom(values.get(where.index())), level)
                .isPresent());
  }

  /** Behind a comma too many the parser takes the next property for values of the list. */
  private static boolean isErrorUpTo(INode first, INode value) {
    INode each = first;
    while (each != null && each != value && !SyntaxErrorsInside.any(each)) {
      each = each.getNextSibling();
    }
    return each != null && SyntaxErrorsInside.any(each);
  }

  private void reportUnknownCipher(String name, Where where) {
    Optional<CipherSuite> byCode = CipherSuite.findByCode(name);
    if (byCode.isPresent()) {
      String constant = byCode.get().name();
      reportFixable(FindingCode.CIPHER_CODE_FOR_NAME, where, List.of(constant), name, constant);
      return;
    }
    Optional<String> nearest = NearestName.in(SUGGESTED, name);
    reportFixable(
        FindingCode.CIPHER_UNKNOWN, where, nearest.stream().toList(), name, suggestion(nearest));
  }

  /** A protocol version is unknown or listed twice. */
  @Check
  public void versionsAreKnown(SecurityLevel level) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < level.getVersions().size(); i++) {
      String name = level.getVersions().get(i);
      Where where = at(level, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS, i);
      if (name == null || isStray(level, where)) {
        continue; // A syntax error stands there.
      }
      if (!DEFAULT.equals(name) && ProtocolVersion.find(name).isEmpty()) {
        Optional<String> nearest = VersionName.nearest(name);
        reportFixable(
            FindingCode.VERSION_UNKNOWN,
            where,
            nearest.stream().toList(),
            name,
            suggestion(nearest));
      } else if (!seen.add(name)) {
        report(FindingCode.VERSION_TWICE, where, name);
      }
    }
  }

  /** No protocol version is enabled. */
  @Check
  public void someVersionIsEnabled(SecurityLevel level) {
    SecurityLevel whole = Effective.withoutSymbols().level(level);
    boolean open = whole.getVersions().isEmpty() && !whole.isNoSecurity();
    boolean baseIsKnown = Bases.of(level).getLast().getBase() == null;
    if (open && baseIsKnown && !SyntaxErrorsInside.near(level)) {
      report(
          FindingCode.NO_VERSION, at(level, PolicyPackage.Literals.NAMED__NAME), level.getName());
    }
  }

  /** Versions are listed and left to z/OS as well. */
  @Check
  public void versionsAreListedOrDefault(SecurityLevel level) {
    int place = level.getVersions().indexOf(DEFAULT);
    if (place >= 0 && level.getVersions().stream().anyMatch(each -> !DEFAULT.equals(each))) {
      report(
          FindingCode.VERSIONS_AND_DEFAULT,
          at(level, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS, place),
          level.getName());
    }
  }

  private static String suggestion(Optional<String> nearest) {
    return nearest.map(name -> " Did you mean " + name + "?").orElse("");
  }
}
