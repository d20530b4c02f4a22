// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.Place;
import org.attls.findings.Suppressed;
import org.attls.findings.render.JsonRenderer;
import org.attls.findings.render.Renderer;
import org.attls.findings.render.SarifRenderer;
import org.attls.findings.render.TextRenderer;
import org.attls.findings.render.Tool;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How findings are reported, for every command that has some. */
final class ReportOptions {
  /** The forms of a report. */
  enum Format {
    /** For people: place, message, the line with a caret. */
    TEXT,
    /** For programs, in a form of our own. */
    JSON,
    /** For code scanning, SARIF 2.1.0. */
    SARIF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Report findings as ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private Format format;

  @Mixin private FailOnOption failOn;

  /** Prints the findings and returns the exit code. */
  int report(Console console, List<Finding> findings, Map<String, String> texts) {
    try {
      renderer(console, texts).render(findings, console.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (format == Format.TEXT) {
      console.err().println(new TextRenderer(name -> Optional.empty(), false).summary(findings));
    }
    return failOn.exitCode(findings);
  }

  /**
   * Prints what checks said, and returns the exit code.
   *
   * @param output where to write the findings; null for standard output
   * @param all whether people get also what is suppressed
   */
  int report(Console console, Judgement judgement, Path output, boolean all) {
    List<Finding> findings = judgement.findings();
    List<Suppressed> suppressed = judgement.aside().suppressed();
    boolean plain = output != null;
    StringBuilder text = new StringBuilder();
    try {
      Renderer renderer =
          switch (format) {
            case TEXT -> FindingsText.renderer(judgement.texts(), !plain && console.hasColour());
            case JSON -> new JsonRenderer(Tool.workbench(Version.number()), judgement.aside());
            case SARIF -> new SarifRenderer(Tool.workbench(Version.number()), judgement.aside());
          };
      renderer.render(findings, text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    if (format == Format.TEXT && all) {
      suppressed.forEach(each -> text.append(told(each)));
    }
    console.give(text.toString(), output);
    if (format == Format.TEXT) {
      String summary = new TextRenderer(name -> Optional.empty(), false).summary(findings);
      console
          .err()
          .println(
              suppressed.isEmpty() ? summary : summary + ", " + suppressed.size() + " suppressed");
    }
    return failOn.exitCode(findings);
  }

  private static String told(Suppressed each) {
    Place place = each.finding().place();
    Place by = each.by().place();
    return place.file()
        + ':'
        + place.line()
        + ':'
        + place.column()
        + ": suppressed: "
        + each.finding().message()
        + " ["
        + each.finding().code().id()
        + "]\n      = "
        + each.by().reason()
        + " ("
        + by.file()
        + ':'
        + by.line()
        + ")\n";
  }

  /**
   * Prints the findings to standard error, for people, where standard output is for something else;
   * returns the exit code.
   */
  int reportAside(Console console, List<Finding> findings, Map<String, String> texts) {
    FindingsText.print(console.err(), findings, texts, false);
    return failOn.exitCode(findings);
  }

  /** The form that is asked for. */
  Format format() {
    return format;
  }

  private Renderer renderer(Console console, Map<String, String> texts) {
    return switch (format) {
      case TEXT -> FindingsText.renderer(texts, console.hasColour());
      case JSON -> new JsonRenderer(Tool.workbench(Version.number()));
      case SARIF -> new SarifRenderer(Tool.workbench(Version.number()));
    };
  }
}
