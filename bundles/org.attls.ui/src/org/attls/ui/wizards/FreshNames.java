// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;

/** Gives the objects of a template names that a project does not have yet. */
final class FreshNames {
  /** What may stand in a name. */
  private static final String NAME_CHARACTER = "[\\w.:~@#$*-]";

  private FreshNames() {}

  /**
   * The template with a number behind the name of each object, if one of the names is taken.
   *
   * @param template a policy whose names stand for nothing else in it
   * @param project the files of the project
   * @param opener the language
   */
  static String in(String template, List<SourceText> project, PolicyProject.Opener opener) {
    Set<String> own = names(List.of(new SourceText("template.attls", template, List.of())), opener);
    Set<String> taken = names(project, opener);
    if (own.stream().noneMatch(taken::contains)) {
      return template;
    }
    int number = 2;
    while (isTaken(own, number, taken)) {
      number++;
    }
    return numbered(template, own, number);
  }

  private static boolean isTaken(Collection<String> names, int number, Set<String> taken) {
    return names.stream().anyMatch(name -> taken.contains(name + number));
  }

  private static String numbered(String text, Collection<String> names, int number) {
    String result = text;
    for (String name : names) {
      result =
          Pattern.compile(
                  "(?<!"
                      + NAME_CHARACTER
                      + ")"
                      + Pattern.quote(name)
                      + "(?!"
                      + NAME_CHARACTER
                      + ")")
              .matcher(result)
              .replaceAll(Matcher.quoteReplacement(name + number));
    }
    return result;
  }

  private static Set<String> names(List<SourceText> files, PolicyProject.Opener opener) {
    PolicyProject project = opener.open(files);
    Set<String> names = new HashSet<>();
    for (SourceText file : files) {
      project.resource(file.name()).getContents().stream()
          .flatMap(root -> root instanceof PolicyFile policy ? objects(policy) : Stream.empty())
          .map(PolicyObject::getName)
          .forEach(names::add);
    }
    return names;
  }

  private static Stream<PolicyObject> objects(PolicyFile policy) {
    return policy.getObjects().stream();
  }
}
