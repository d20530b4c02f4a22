// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.findings.Finding;
import org.attls.generator.setup.ExistingFile;
import org.attls.model.policy.Stack;
import org.attls.pagent.text.EncodedText;

/**
 * Configuration files as they are on z/OS.
 *
 * @param files the files in the order of the arguments
 */
record ExistingFiles(List<ExistingFile> files) {
  /**
   * Reads files and the files of folders.
   *
   * @throws UsageException if one cannot be read
   */
  static ExistingFiles read(List<Path> arguments) {
    List<ExistingFile> files = new ArrayList<>();
    for (Path argument : arguments) {
      try {
        for (Path file : expanded(argument)) {
          String text = EncodedText.of(Files.readAllBytes(file)).text();
          files.add(new ExistingFile(file.toString().replace('\\', '/'), text));
        }
      } catch (IOException e) {
        throw Inputs.unreadable(argument, e);
      }
    }
    return new ExistingFiles(files);
  }

  private static List<Path> expanded(Path argument) throws IOException {
    if (!Files.isDirectory(argument)) {
      return List.of(argument);
    }
    try (Stream<Path> inside = Files.list(argument)) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    }
  }

  List<Finding> findings(List<Stack> stacks) {
    return files.stream().map(each -> each.findings(stacks)).flatMap(List::stream).toList();
  }

  /** The texts by the names of the files. */
  Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    files.forEach(each -> texts.put(each.name(), each.text()));
    return texts;
  }

  /** The main configuration of the Policy Agent, if one is among them. */
  Optional<String> mainConfiguration() {
    return files.stream()
        .filter(ExistingFile::isMainConfiguration)
        .map(ExistingFile::text)
        .findFirst();
  }
}
