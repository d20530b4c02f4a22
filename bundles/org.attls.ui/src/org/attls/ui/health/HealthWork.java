// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.health.FlatHealth;
import org.attls.health.FlatSources;
import org.attls.health.HealthReport;
import org.attls.health.inventory.InventoryFiles;
import org.attls.health.profile.Profile;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.health.HealthWish;
import org.attls.policy.health.ProjectHealth;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.PolicyReader;
import org.attls.ui.stacks.Refusals;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Unreadable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Judges policies, not in the UI thread.
 *
 * @param texts the texts of the project as its editors have them
 * @param profile the profile that sets severities
 * @param fallback the release for flat files of projects that have none
 */
record HealthWork(Snapshot texts, Profile profile, Optional<Release> fallback) {

  /**
   * Judges all stacks of a project, or a flat file.
   *
   * @throws Unreadable if there is nothing to judge; says why
   */
  HealthResult judge(Subject subject, IProgressMonitor monitor) throws Unreadable {
    return subject instanceof Subject.Stack
        ? project(subject, SubMonitor.convert(monitor))
        : flat(subject, monitor);
  }

  private HealthResult project(Subject subject, SubMonitor monitor) throws Unreadable {
    InventoryFiles inventory = ProjectInventory.read(subject.project());
    PolicyProject project = PolicyLanguage.service(PolicyProject.Opener.class).open(sources());
    monitor.setWorkRemaining(2 * project.texts().size() + 2);
    ProjectHealth health =
        ProjectHealth.of(
            project,
            new HealthWish(profile, inventory.inventory(), Optional.empty()),
            step -> monitor.split(1), // Throws if it is cancelled.
            monitor::isCanceled);
    if (health.refused()) {
      throw new Unreadable(Refusals.of(subject.project(), health.findings()));
    }
    if (health.reports().isEmpty()) {
      throw new Unreadable(
          "The policy of " + subject.project().getName() + " defines no image with a stack.");
    }
    List<Finding> findings = new ArrayList<>(health.findings());
    findings.addAll(inventory.findings());
    findings.sort(null);
    Map<String, String> all = new HashMap<>(health.texts());
    all.putAll(inventory.texts());
    return new HealthResult(
        subject,
        profile,
        health.reports(),
        findings,
        general(findings, health.reports()),
        health.suppressed(),
        all,
        new FoundIn(project).of(findings));
  }

  private static List<Finding> general(List<Finding> findings, List<HealthReport> reports) {
    Set<Finding> ofStacks = new HashSet<>();
    reports.forEach(report -> ofStacks.addAll(report.findings()));
    return findings.stream().filter(each -> !ofStacks.contains(each)).toList();
  }

  private List<SourceText> sources() throws Unreadable {
    try {
      return texts.policies().sources();
    } catch (CoreException e) {
      throw new Unreadable(e.getStatus().getMessage());
    }
  }

  private HealthResult flat(Subject subject, IProgressMonitor monitor) throws Unreadable {
    InventoryFiles inventory = ProjectInventory.read(subject.project());
    AskedPolicy policy = new PolicyReader(texts, fallback).read(subject, monitor).policy();
    String name = subject.label();
    FlatPolicy flat = policy.space().policy();
    FlatHealth health =
        FlatHealth.of(
            flat,
            new FlatSources(name, policy.lines()),
            policy.space().release(),
            policy::space,
            profile,
            inventory.inventory(),
            monitor::isCanceled);
    List<Finding> general = new ArrayList<>(inventory.findings());
    general.addAll(health.remarks());
    List<Finding> findings = new ArrayList<>(health.findings());
    findings.addAll(general);
    findings.sort(null);
    Map<String, String> all = new HashMap<>(inventory.texts());
    all.put(name, flat.text());
    return new HealthResult(
        subject,
        profile,
        health.report().stream().toList(),
        findings,
        general,
        health.suppressed(),
        all,
        FoundIn.statements(flat, policy.lines(), name, findings));
  }
}
