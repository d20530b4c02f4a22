// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.attls.pagent.text.FlatFileNames;

/** The command {@code attls}. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals("--version")) {
      // Scripts ask for it; nothing but this class and the version need be loaded.
      stream(FileDescriptor.out).println(Version.line());
      return;
    }
    // Guice makes classes at run time only to call constructors faster; a command ends before that
    // pays, and the class archive cannot hold them.
    System.setProperty("guice_bytecode_gen_option", "DISABLED");
    // The log is off; setting it up would load half of java.desktop.
    System.setProperty("log4j.defaultInitOverride", "true");
    if (args.length > 0 && !args[0].startsWith("-") && !isAboutFlatFiles(args)) {
      Language.prepare();
    }
    ReportStream report = new ReportStream(FileDescriptor.out);
    Console console =
        new Console(
            System.in,
            new PrintStream(report, true, StandardCharsets.UTF_8),
            stream(FileDescriptor.err),
            System.getenv());
    int exitCode = Attls.run(console, args);
    console.out().flush();
    if (!report.failure().isEmpty()) {
      console.say("the report is not complete: " + report.failure());
      exitCode = ExitCode.USAGE;
    }
    System.exit(exitCode);
  }

  /** Whether the authoring language will not be needed. */
  private static boolean isAboutFlatFiles(String[] args) {
    for (String arg : args) {
      if (FlatFileNames.hasEnding(arg)) {
        return true;
      }
    }
    return false;
  }

  /** UTF-8 on every platform, so that the same input gives the same bytes. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
