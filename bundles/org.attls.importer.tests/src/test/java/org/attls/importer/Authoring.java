// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import com.google.inject.Injector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingGroup;
import org.attls.findings.Severity;
import org.attls.generator.NamingMode;
import org.attls.generator.PolicyGenerator;
import org.attls.generator.history.History;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFile;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.PolicyStandaloneSetup;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.PolicyText;
import org.attls.policy.project.SourceText;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.IGrammarAccess;

/** A policy in the authoring language, read as the command line reads it. */
final class Authoring {
  private static final String FILE = "import.attls";

  private static final Injector LANGUAGE =
      new PolicyStandaloneSetup().createInjectorAndDoEMFRegistration();

  private final PolicyProject project;
  private final List<Finding> findings;

  Authoring(String text) {
    SourceText source = SourceText.decode(FILE, text.getBytes(StandardCharsets.UTF_8));
    project = LANGUAGE.getInstance(PolicyProject.Opener.class).open(List.of(source));
    findings = project.findings();
  }

  /** The grammar of the language. */
  static Grammar grammar() {
    return LANGUAGE.getInstance(IGrammarAccess.class).getGrammar();
  }

  /** The errors, each in a line. */
  List<String> errors() {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Authoring::line)
        .toList();
  }

  /** The syntax errors, each in a line. */
  List<String> syntaxErrors() {
    return findings.stream()
        .filter(finding -> finding.code().group() == FindingGroup.SYNTAX)
        .map(Authoring::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.place().line() + " " + finding.code().name() + " " + finding.message();
  }

  PolicyFile file() {
    return (PolicyFile) project.resource(FILE).getContents().getFirst();
  }

  Image image() {
    return project.images().getFirst();
  }

  /** The policy file of the one stack. */
  FlatPolicy generate(NamingMode mode) {
    return FlatPolicy.read(
        PolicyGenerator.generate(image().getStacks().getFirst(), mode, History.none()).text());
  }

  /** The text as the formatter writes it. */
  String formatted() {
    return LANGUAGE.getInstance(PolicyText.class).format(project.resource(FILE));
  }
}
