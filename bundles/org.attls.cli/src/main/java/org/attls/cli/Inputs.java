// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.policy.project.SourceText;

/** The policy files that the arguments name. Together they are one project. */
final class Inputs {
  private static final String ENDING = ".attls";

  private final Map<String, Path> files = new LinkedHashMap<>();
  private final List<SourceText> sources = new ArrayList<>();

  private Inputs() {}

  /**
   * Reads the files and, of folders, all policy files in them and their subfolders.
   *
   * @throws UsageException if an argument cannot be read, or a folder holds no policy
   */
  static Inputs read(List<Path> arguments) {
    Inputs inputs = new Inputs();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        inputs.addFolder(argument);
      } else {
        inputs.addFile(argument);
      }
    }
    return inputs;
  }

  private void addFolder(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new PolicyFiles(folder, found));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    if (found.isEmpty()) {
      throw new UsageException(
          FindingCode.NO_POLICIES.message(name(folder)) + " " + FindingCode.NO_POLICIES.advice());
    }
    found.stream().sorted((one, other) -> name(one).compareTo(name(other))).forEach(this::addFile);
  }

  private void addFile(Path file) {
    String name = name(file);
    if (files.containsKey(name)) {
      return;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!name.endsWith(ENDING)) {
        throw new UsageException(name + " is not a policy: its name does not end with " + ENDING);
      }
      files.put(name, file);
      sources.add(SourceText.decode(name, bytes));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static UsageException unreadable(Path file, IOException cause) {
    String reason =
        switch (cause) {
          case NoSuchFileException gone -> "it does not exist";
          case AccessDeniedException denied -> "access is denied";
          default -> String.valueOf(cause.getMessage());
        };
    return new UsageException(FindingCode.FILE_UNREADABLE.message(name(file), reason));
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** The texts of the files, in the order of the arguments. */
  List<SourceText> sources() {
    return List.copyOf(sources);
  }

  /** The file of a text. */
  Path file(SourceText source) {
    return files.get(source.name());
  }

  /** Collects policy files; hidden folders are passed over. */
  private static final class PolicyFiles extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found;

    PolicyFiles(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden =
          folder.getFileName() != null && folder.getFileName().toString().startsWith(".");
      return hidden && !folder.equals(top)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.getFileName().toString().endsWith(ENDING)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
