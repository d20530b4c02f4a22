// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.policy.PolicyAgent;

/** The profiles that Policy Agent, servers and those who display policies need, for RACF. */
final class RacfProfiles {
  /**
   * What System SSL asks for in FIPS mode with Diffie-Hellman; IBM, How to configure FIPS 140-2.
   */
  private static final List<String> FIPS =
      List.of("CSFRNG", "CSF1TRC", "CSF1DVK", "CSF1GKP", "CSF1GSK", "CSF1GAV", "CSF1TRD");

  private RacfProfiles() {}

  static Artefact artefact(Site site, boolean fips, boolean curves) {
    TsoJob job = new TsoJob(SecurityProduct.RACF);
    String of = site.image().getName() + "." + site.stack().getName();
    site.agent().ifPresent(agent -> started(agent, job));
    job.remark(
        "Who may use the stack before it has a policy. Such a user may open connections without"
            + " TLS then; take out who can wait.");
    define(job, "SERVAUTH", "EZB.INITSTACK." + of);
    site.earlyUsers().forEach(user -> permit(job, "EZB.INITSTACK." + of, "SERVAUTH", user, "READ"));
    job.remark("Who may display policies with pasearch: permit these users READ.");
    define(job, "SERVAUTH", "EZB.PAGENT." + of + ".TTLS");
    site.agent()
        .ifPresent(
            agent ->
                permit(job, "EZB.PAGENT." + of + ".TTLS", "SERVAUTH", Site.user(agent), "READ"));
    refresh(job, "SERVAUTH");
    site.agent().ifPresent(agent -> manager(agent, job));
    job.remark("Each user that AT-TLS works for reads its own key ring.");
    site.ringUsers()
        .forEach(user -> permit(job, "IRR.DIGTCERT.LISTRING", "FACILITY", user, "READ"));
    refresh(job, "FACILITY");
    if (fips || curves) {
      cryptography(site, fips, job);
    }
    return job.artefact(
        "04-profiles.jcl",
        "ATTLSPRF",
        new Head(
            "Profiles in RACF",
            "Security administrator",
            "Lets the Policy Agent start and install policies, the servers read their rings, and"
                + " the named users work before there is a policy.",
            "PERMIT profile CLASS(class) ID(user) DELETE, and RDELETE class profile for what this"
                + " job defined; then SETROPTS RACLIST(class) REFRESH.",
            "RLIST class profile AUTHUSER shows each user with its access. The classes must be"
                + " active: SETROPTS LIST."));
  }

  private static void started(PolicyAgent agent, TsoJob job) {
    String profile = agent.getName() + ".*";
    job.add(TsoCommand.of("RDEFINE", "STARTED", profile, "STDATA(USER(" + Site.user(agent) + "))"));
    refresh(job, "STARTED");
  }

  private static void manager(PolicyAgent agent, TsoJob job) {
    define(job, "OPERCMDS", "MVS.SERVMGR.PAGENT");
    permit(job, "MVS.SERVMGR.PAGENT", "OPERCMDS", Site.user(agent), "CONTROL");
    refresh(job, "OPERCMDS");
  }

  private static void cryptography(Site site, boolean fips, TsoJob job) {
    job.remark(
        "System SSL asks ICSF. Where a service has no profile everybody may use it; a PERMIT for"
            + " it then fails, and nothing is to be done.");
    List<String> users = site.ringUsers();
    for (String service : services(fips)) {
      users.forEach(user -> permit(job, service, "CSFSERV", user, "READ"));
    }
    refresh(job, "CSFSERV");
    job.remark(furtherServices(fips));
  }

  /** The services of ICSF that System SSL asks for. */
  static List<String> services(boolean fips) {
    List<String> services = new ArrayList<>(fips ? FIPS : List.of());
    services.add("CSFIQA");
    return services;
  }

  /** What must be looked up besides. */
  static String furtherServices(boolean fips) {
    return fips
        ? "In FIPS mode the user ID of the TCP/IP stack needs READ to CSFRNG of class CSFSERV too."
        : "Elliptic curves need further services; see RACF CSFSERV resource requirements in"
            + " System SSL Programming.";
  }

  private static void define(TsoJob job, String type, String profile) {
    job.add(TsoCommand.of("RDEFINE", type, profile, "UACC(NONE)"));
  }

  private static void permit(TsoJob job, String profile, String type, String user, String access) {
    job.add(
        TsoCommand.of(
            "PERMIT",
            profile,
            "CLASS(" + type + ")",
            "ID(" + user + ")",
            "ACCESS(" + access + ")"));
  }

  private static void refresh(TsoJob job, String type) {
    job.add(TsoCommand.of("SETROPTS", "RACLIST(" + type + ")", "REFRESH"));
  }
}
