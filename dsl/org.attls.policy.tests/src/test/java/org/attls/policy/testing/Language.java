// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import com.google.inject.Injector;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.attls.findings.Finding;
import org.attls.policy.PolicyStandaloneSetup;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;

/** The language as the command line uses it, set up once for all tests. */
public final class Language {
  private static final Injector INJECTOR =
      new PolicyStandaloneSetup().createInjectorAndDoEMFRegistration();

  private Language() {}

  /** A service of the language. */
  public static <T> T get(Class<T> service) {
    return INJECTOR.getInstance(service);
  }

  /** The bytes of a file, given as a text in UTF-8. */
  public static SourceText file(String name, String text) {
    return SourceText.decode(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Opens a project of some files. */
  public static PolicyProject open(SourceText... files) {
    return open(Arrays.asList(files));
  }

  /** Opens a project of some files. */
  public static PolicyProject open(List<SourceText> files) {
    return get(PolicyProject.Opener.class).open(files);
  }

  /** The findings of a project; fails if one of them speaks of the parser instead of the policy. */
  public static List<Finding> findings(PolicyProject project) {
    List<Finding> findings = project.findings();
    findings.forEach(Jargon::refuse);
    return findings;
  }

  /** The findings of a project of one file that is called {@code test.attls}. */
  public static List<Finding> findings(String text) {
    return findings(open(file("test.attls", text)));
  }
}
