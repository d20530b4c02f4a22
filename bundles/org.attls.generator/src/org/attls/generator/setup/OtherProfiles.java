// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.List;
import java.util.Map;
import org.attls.model.policy.PolicyAgent;

/** The access rights as commands of ACF2 or Top Secret. */
final class OtherProfiles {
  private final Site site;
  private final SecurityCommands commands;

  OtherProfiles(Site site, SecurityProduct product) {
    this.site = site;
    this.commands = new SecurityCommands(product);
  }

  Artefact artefact(boolean fips, boolean curves) {
    site.agent().ifPresent(this::started);
    boolean roles = commands.product() == SecurityProduct.ACF2;
    commands
        .job()
        .remark(
            roles
                ? "A role for each right. Where its name is in use, also for another stack, take"
                    + " another one."
                : "A department must own each resource before it is permitted: TSS"
                    + " ADDTO(department) SERVAUTH(EZB.) and the like.");
    String of = site.image().getName() + "." + site.stack().getName();
    List<String> agent = site.agent().map(Site::user).map(List::of).orElse(List.of());
    commands
        .job()
        .remark(
            "Who may use the stack before it has a policy. Such a user may open connections without"
                + " TLS then; take out who can wait.");
    permit("SERVAUTH", "EZB.INITSTACK." + of, "READ", site.earlyUsers(), "TLSINIT");
    commands.job().remark("Who may display policies with pasearch.");
    permit("SERVAUTH", "EZB.PAGENT." + of + ".TTLS", "READ", agent, "TLSSHOW");
    commands.job().remark("Who may start and control the Policy Agent.");
    permit("OPERCMDS", "MVS.SERVMGR.PAGENT", "CONTROL", agent, "TLSAGENT");
    commands.job().remark("Each user that AT-TLS works for reads its own key ring.");
    permit("FACILITY", "IRR.DIGTCERT.LISTRING", "READ", site.ringUsers(), "TLSRING");
    if (fips || curves) {
      for (String service : RacfProfiles.services(fips)) {
        permit("CSFSERV", service, "READ", site.ringUsers(), "TLSCRYPT");
      }
      commands.job().remark(RacfProfiles.furtherServices(fips));
    }
    return commands
        .job()
        .artefact(
            "04-profiles.jcl",
            "ATTLSPRF",
            new Head(
                "Access rights in " + commands.product().title(),
                "Security administrator",
                "Lets the Policy Agent start and install policies, the servers read their rings,"
                    + " and the named users work before there is a policy.",
                "Take the permissions back in the reverse order.",
                "List the access of each user, and compare it with this job."));
  }

  private void started(PolicyAgent agent) {
    String user = Site.user(agent);
    commands.give(
        "started",
        Map.of("procedure", List.of(agent.getName()), "user", List.of(user)),
        "procedure " + agent.getName() + " runs as user " + user);
  }

  private void permit(
      String type, String resource, String access, List<String> users, String role) {
    String purpose = "permit " + type;
    boolean roles = commands.product() == SecurityProduct.ACF2;
    if (CommandForm.of(commands.product(), purpose).isEmpty() || users.isEmpty()) {
      commands.define(InWords.access(type, resource, access, users));
    } else if (roles) {
      role(role, users);
      commands.give(purpose, values(resource, access, "", role), resource);
    } else {
      for (String user : users) {
        commands.give(purpose, values(resource, access, user, ""), resource);
      }
    }
  }

  private void role(String role, List<String> users) {
    commands.mode("roles");
    String purpose = "role";
    for (String user : users) {
      commands.give(purpose, values("", "", user, role), "role " + role + " for " + user);
      purpose = "role more";
    }
    commands.mode("refresh roles");
  }

  private static Map<String, List<String>> values(
      String resource, String access, String user, String role) {
    int dot = resource.indexOf('.');
    return Map.of(
        "resource", List.of(resource),
        "first", List.of(resource.substring(0, Math.max(dot, 0))),
        "rest", List.of(resource.substring(dot + 1)),
        "access", List.of(access),
        "user", List.of(user),
        "role", List.of(role));
  }
}
