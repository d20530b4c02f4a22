// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;

/** A batch job that gives TSO commands to the terminal monitor program. */
final class TsoJob {
  private static final String COMMENT = "//*";
  private static final String END = " */";

  private final SecurityProduct product;
  private final List<String> commands = new ArrayList<>();

  /** A job for a security product, whose way of writing comments it uses. */
  TsoJob(SecurityProduct product) {
    this.product = product;
  }

  /** Adds a command. */
  void add(TsoCommand command) {
    commands.addAll(command.lines());
  }

  /** Adds a remark; each of its lines is a comment of its own. */
  void remark(String text) {
    if (product == SecurityProduct.ACF2) {
      for (String line : Head.comment("*", text, Head.WIDTH - 2)) {
        // A line that ends so would go on in the next one.
        commands.add(line.endsWith("-") || line.endsWith("+") ? line + " ." : line);
      }
    } else {
      for (String line : Head.comment("  /*", text, Head.WIDTH - END.length())) {
        commands.add(line + END);
      }
    }
  }

  /** The job as a file. */
  Artefact artefact(String file, String job, Head head) {
    List<String> lines = new ArrayList<>();
    lines.add("//" + job + " JOB (ACCT),'AT-TLS SET-UP',CLASS=A,MSGCLASS=X");
    lines.addAll(head.lines(COMMENT));
    lines.addAll(
        Head.comment(
            COMMENT,
            "Adapt the JOB statement. The commands need the authority of a security"
                + " administrator; read every message, not only the return code.",
            Head.WIDTH));
    if (product != SecurityProduct.RACF) {
      lines.addAll(
          Head.comment(
              COMMENT,
              "The commands follow published samples of "
                  + product.title()
                  + " and were not tried with it. Check each against its documentation, the format"
                  + " of dates too.",
              Head.WIDTH));
    }
    lines.add("//TSO      EXEC PGM=IKJEFT01,REGION=0M");
    lines.add("//SYSTSPRT DD SYSOUT=*");
    lines.add("//SYSTSIN  DD *");
    lines.addAll(commands);
    lines.add("/*");
    return new Artefact(
        file, head.title(), head.who(), head.check(), String.join("\n", lines) + "\n");
  }
}
