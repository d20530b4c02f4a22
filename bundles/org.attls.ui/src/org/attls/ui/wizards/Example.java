// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A complete policy to start from.
 *
 * @param name the name of its folder
 * @param files its files, as paths relative to that folder
 */
record Example(String name, List<String> files) {
  private static final String FOLDER = "examples/";

  /** All examples that the bundle has, in the order of their names. */
  static List<Example> all() {
    return BundleText.filesUnder(FOLDER).stream()
        .map(path -> path.substring(FOLDER.length()))
        .filter(path -> path.contains("/"))
        .collect(
            Collectors.groupingBy(
                path -> path.substring(0, path.indexOf('/')),
                TreeMap::new,
                Collectors.mapping(
                    path -> path.substring(path.indexOf('/') + 1), Collectors.toList())))
        .entrySet()
        .stream()
        .map(entry -> new Example(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Example::name))
        .toList();
  }

  /** The example in a folder of that name. */
  static Optional<Example> named(String name) {
    return all().stream().filter(example -> example.name.equals(name)).findFirst();
  }

  /** Where a file of the example is in the bundle. */
  String path(String file) {
    return FOLDER + name + '/' + file;
  }

  /** The file that the example is read from first. */
  String policy() {
    return files.stream()
        .filter(file -> file.endsWith(".attls"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the example " + name + " has no policy"));
  }

  /** What the example is, in one sentence: the first of the comment that its policy begins with. */
  String summary() {
    return LeadingComment.firstSentence(BundleText.read(path(policy())));
  }
}
