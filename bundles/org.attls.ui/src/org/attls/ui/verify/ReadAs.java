// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.analysis.answers.PolicyRule;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;
import org.attls.ui.preferences.GenerateSettings;
import org.attls.ui.stacks.PolicyReader;
import org.attls.ui.stacks.PolicyReader.Read;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Unreadable;
import org.attls.zos.report.ReportedConnection;
import org.attls.zos.report.ReportedRule;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A policy that was read to be compared with a report: of the stack that the report is of, with the
 * names that the report has.
 *
 * @param read the policy
 * @param naming how its statements are named
 * @param otherNaming whether that is not how the project generates
 */
record ReadAs(Read read, NamingMode naming, boolean otherNaming) {
  /**
   * Reads a policy. If nobody chose a stack it is the one that the report names. If no name of the
   * report is known, but those of the other naming mode are, these are taken.
   *
   * @throws Unreadable if it cannot be read; says why
   */
  static ReadAs of(
      Subject wanted,
      Snapshot texts,
      Optional<Release> release,
      Pasted pasted,
      IProgressMonitor monitor)
      throws Unreadable {
    PolicyReader reader = new PolicyReader(texts, release);
    NamingMode usual = GenerateSettings.of(wanted.project()).naming();
    Read read = reader.read(wanted, usual, monitor);
    Subject subject = stack(wanted, read, pasted).orElse(wanted);
    if (!subject.equals(wanted)) {
      read = reader.read(subject, usual, monitor);
    }
    Set<String> names = names(pasted);
    if (!(subject instanceof Subject.Stack) || names.isEmpty() || knows(read, names)) {
      return new ReadAs(read, usual, false);
    }
    NamingMode other = usual == NamingMode.STABLE ? NamingMode.COMPATIBLE : NamingMode.STABLE;
    Read again = reader.read(subject, other, monitor);
    return knows(again, names) ? new ReadAs(again, other, true) : new ReadAs(read, usual, false);
  }

  private static Optional<Subject> stack(Subject wanted, Read read, Pasted pasted) {
    if (!(wanted instanceof Subject.Stack stack) || !stack.name().isEmpty()) {
      return Optional.empty();
    }
    return pasted
        .report()
        .stack()
        .flatMap(
            name ->
                read.stacks().stream()
                    .filter(each -> each.substring(each.indexOf('/') + 1).equalsIgnoreCase(name))
                    .findFirst())
        .map(name -> new Subject.Stack(wanted.project(), name));
  }

  /** The names of rules, whatever their case: a console prints capitals only. */
  private static Set<String> names(Pasted pasted) {
    Stream<String> listed = pasted.report().rules().stream().map(ReportedRule::name);
    Stream<String> applied =
        pasted.report().connections().stream()
            .map(ReportedConnection::rule)
            .flatMap(Optional::stream)
            .map(ReportedRule::name);
    Stream<String> logged =
        pasted.messages().stream().flatMap(message -> message.field("RULE").stream());
    return Stream.of(listed, applied, logged)
        .flatMap(names -> names)
        .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
  }

  private static boolean knows(Read read, Set<String> names) {
    return read.policy().space().rules().stream().map(PolicyRule::name).anyMatch(names::contains);
  }
}
