// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.SetupStatement;

/** Procedure, environment and configuration of the Policy Agent. */
final class PagentFiles {
  private static final Release COMMENTS_SEEN = Release.of("V2R4");
  private static final String NAME = "Policy Agent";
  private static final String WHO = "System programmer";

  private PagentFiles() {}

  static List<Artefact> of(Site site, PolicyAgent agent, Optional<String> main) {
    List<Artefact> files = new ArrayList<>();
    files.add(procedure(agent));
    files.add(environment(site, agent));
    files.add(PagentConfiguration.main(site, agent, main));
    if (site.configurationFile().isPresent()) {
      files.add(PagentConfiguration.image(site));
    }
    return files;
  }

  private static Artefact procedure(PolicyAgent agent) {
    String name = String.format(java.util.Locale.ROOT, "%-8s", agent.getName());
    Head head =
        new Head(
            NAME + ", procedure",
            WHO,
            "Starts the Policy Agent. Copy it to member "
                + agent.getName()
                + " of a procedure library.",
            "P " + agent.getName() + ", then delete the member.",
            "S " + agent.getName() + " brings EZZ8431I and EZZ8432I.");
    List<String> lines = new ArrayList<>();
    lines.add("//" + name + " PROC P='-d 0'");
    lines.addAll(head.lines("//*"));
    lines.add("//" + name + " EXEC PGM=PAGENT,REGION=0K,TIME=NOLIMIT,");
    lines.add("//       PARM='POSIX(ON) ALL31(ON) ENVAR(\"_CEE_ENVFILE=DD:STDENV\")/&P'");
    lines.add("//*");
    lines.addAll(environmentCard(agent.getEnvironment()));
    lines.add("//STDOUT   DD SYSOUT=*");
    lines.add("//STDERR   DD SYSOUT=*");
    lines.add("//CEEDUMP  DD SYSOUT=*,DCB=(RECFM=FB,LRECL=132,BLKSIZE=132)");
    lines.add("//SYSOUT   DD SYSOUT=*");
    lines.add("//SYSPRINT DD SYSOUT=*");
    return new Artefact(
        "05-pagent.jcl", head.title(), head.who(), head.check(), String.join("\n", lines) + "\n");
  }

  /** The card of the environment; a long path goes on in column 16 of the next card. */
  private static List<String> environmentCard(String place) {
    if (place == null || Texts.isDataSet(place)) {
      return List.of(
          "//STDENV   DD DSN=" + (place == null ? "YOUR.ENVIRONMENT" : place) + ",DISP=SHR");
    }
    List<String> lines = new ArrayList<>();
    String line = "//STDENV   DD PATH=";
    String rest = Texts.quoted(place) + ",";
    while (line.length() + rest.length() > Head.WIDTH) {
      int cut = Head.WIDTH - line.length();
      lines.add(line + rest.substring(0, cut));
      rest = rest.substring(cut);
      line = "//             ";
    }
    lines.add(line + rest);
    lines.add("//         PATHOPTS=(ORDONLY)");
    return lines;
  }

  private static Artefact environment(Site site, PolicyAgent agent) {
    Head head =
        new Head(
            NAME + ", environment variables",
            WHO,
            "Says where the main configuration is. Copy it to "
                + or(agent.getEnvironment(), "the data set or file of DD STDENV")
                + ".",
            "Put the old member or file back.",
            "The log of the Policy Agent names the configuration file that it reads.");
    List<String> lines = new ArrayList<>();
    Release release = Release.find(String.valueOf(site.image().getRelease())).orElse(COMMENTS_SEEN);
    if (release.atLeast(COMMENTS_SEEN)) {
      // A line that is no comment for it would become a variable of a release before.
      lines.add("_CEE_ENVFILE_COMMENT=#");
      lines.addAll(head.lines("#"));
    }
    if (agent.getConfiguration() != null) {
      lines.add("PAGENT_CONFIG_FILE=" + Texts.location(agent.getConfiguration()));
    }
    for (SetupStatement each : agent.getStatements()) {
      lines.add(each.getKeyword() + "=" + each.getValue());
    }
    String text = String.join("\n", lines) + "\n";
    return new Artefact("06-pagent.env", head.title(), head.who(), head.check(), text);
  }

  static String or(String text, String other) {
    return text == null ? other : text;
  }
}
