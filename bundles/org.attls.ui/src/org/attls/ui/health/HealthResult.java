// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attls.findings.Finding;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.findings.Suppressed;
import org.attls.health.HealthReport;
import org.attls.health.NotRun;
import org.attls.health.profile.Profile;
import org.attls.ui.stacks.Subject;

/**
 * What a health check came to, for a project or a flat file.
 *
 * @param subject what was judged
 * @param profile the profile that set the severities
 * @param reports a report for each stack, or for the flat file
 * @param findings everything that is to be said, each once, in canonical order
 * @param general those of them that are about no stack, such as faults of the inventory
 * @param suppressed what the authors decided not to hear of
 * @param texts the texts that were read, by the names that places have
 * @param objects the object that each finding is in, by its place
 */
record HealthResult(
    Subject subject,
    Profile profile,
    List<HealthReport> reports,
    List<Finding> findings,
    List<Finding> general,
    List<Suppressed> suppressed,
    Map<String, String> texts,
    Map<Place, String> objects) {
  /** Copies everything, so that the result cannot change. */
  HealthResult {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
    general = List.copyOf(general);
    suppressed = List.copyOf(suppressed);
    texts = Map.copyOf(texts);
    objects = Map.copyOf(objects);
  }

  /** The number of findings of a severity. */
  long count(Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }

  /** The checks that did not run, each once. */
  List<NotRun> notRun() {
    return reports.stream().flatMap(each -> each.notRun().stream()).distinct().toList();
  }

  /** What there is to say in a sentence. */
  String sentence() {
    String what =
        subject instanceof Subject.Stack stack ? stack.project().getName() : subject.label();
    String releases =
        reports.stream()
            .map(report -> report.release().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return what
        + ", z/OS "
        + releases
        + ": "
        + counted(count(Severity.ERROR), "error")
        + ", "
        + counted(count(Severity.WARNING), "warning")
        + ", "
        + count(Severity.INFO)
        + " for information; "
        + suppressed.size()
        + " suppressed; "
        + counted(notRun().size(), "check")
        + " did not run.";
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
