// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attls.findings.Finding;
import org.attls.policy.project.PolicyProject;

/** One annotated file, or a folder of them that is one project. */
public final class AnnotatedProject {
  private final Path path;
  private final List<AnnotatedFile> files;

  private AnnotatedProject(Path path, List<AnnotatedFile> files) {
    this.path = path;
    this.files = files;
  }

  /** Every project of a folder of test resources. */
  public static List<AnnotatedProject> all(String folder) {
    return Sources.list(Sources.resource(folder)).stream().map(AnnotatedProject::read).toList();
  }

  private static AnnotatedProject read(Path path) {
    List<Path> files = Files.isDirectory(path) ? Sources.find(path, ".attls") : List.of(path);
    Path root = Files.isDirectory(path) ? path : path.getParent();
    return new AnnotatedProject(
        path,
        files.stream()
            .map(file -> new AnnotatedFile(name(root, file), Sources.read(file), beside(file)))
            .toList());
  }

  private static String beside(Path file) {
    Path notes = file.resolveSibling(file.getFileName() + ".findings");
    return Files.exists(notes) ? Sources.read(notes) : "";
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The codes that the project has examples of. */
  public Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (AnnotatedFile file : files) {
      file.expectations().forEach(each -> codes.add(each.code()));
    }
    return codes;
  }

  /** The project with its annotations, which are comments. */
  public PolicyProject open() {
    return Language.open(
        files.stream().map(file -> Language.file(file.name(), file.text())).toList());
  }

  /** Fails on any finding that is not expected and any that is, but is not there. */
  public void verify() {
    if (Sources.updating()) {
      update();
      read(path).update(); // Places and lines in messages are right only now.
      read(path).compare();
    } else {
      compare();
    }
  }

  private void compare() {
    List<Finding> unexpected = new ArrayList<>(Language.findings(open()));
    List<String> wrong = new ArrayList<>();
    for (AnnotatedFile file : files) {
      for (Expectation expectation : file.expectations()) {
        if (unexpected.stream()
            .filter(expectation::fits)
            .findFirst()
            .map(unexpected::remove)
            .isEmpty()) {
          wrong.add("missing: " + expectation);
        }
      }
    }
    unexpected.forEach(each -> wrong.add("unexpected: " + each));
    assertEquals("", String.join("\n", wrong), () -> "findings of " + path);
  }

  /** Rewrites all annotations with what is found. */
  private void update() {
    List<Finding> findings = open().findings();
    for (AnnotatedFile file : files) {
      List<Finding> own =
          findings.stream().filter(each -> each.place().file().equals(file.name())).toList();
      Path target = Files.isDirectory(path) ? path.resolve(file.name()) : path;
      if (file.beside().isEmpty()) {
        Sources.write(target, file.annotated(own));
      }
    }
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
