// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.pagent.text.EncodedText;
import org.attls.pagent.text.FlatFileNames;
import org.attls.policy.project.Reasons;
import org.attls.policy.project.SourceText;

/**
 * The files that the arguments name. Policy files, which end with {@code .attls}, are together one
 * project; policy flat files stand alone each.
 */
final class Inputs {
  private static final String ENDING = ".attls";

  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<SourceText> sources = new ArrayList<>();
  private final List<FlatInput> flatFiles = new ArrayList<>();

  private Inputs() {}

  /**
   * Reads policy files and, of folders, all policy files in them and their subfolders.
   *
   * @throws UsageException if an argument cannot be read or is no policy file, or a folder holds
   *     none
   */
  static Inputs read(List<Path> arguments) {
    Inputs inputs = readAll(arguments);
    if (!inputs.flatFiles.isEmpty()) {
      throw new UsageException(
          inputs.flatFiles.getFirst().name()
              + " is a policy flat file; this command takes files that end with "
              + ENDING);
    }
    return inputs;
  }

  /**
   * Reads policy files and flat files. Of a folder it takes the policy files in it and its
   * subfolders; where there are none, the flat files, by the endings of their names.
   *
   * @throws UsageException if an argument cannot be read or is neither, or a folder holds neither
   */
  static Inputs readAll(List<Path> arguments) {
    Inputs inputs = new Inputs();
    for (Path argument : arguments) {
      if (argument.toString().isEmpty()) {
        throw new UsageException("a file name is empty");
      }
      if (Files.isDirectory(argument)) {
        inputs.addFolder(argument);
      } else {
        inputs.addFile(argument);
      }
    }
    return inputs;
  }

  /**
   * Reads one flat file, whatever its name and whatever it holds.
   *
   * @throws UsageException if it cannot be read
   */
  static FlatInput flatFile(Path file) {
    try {
      return new FlatInput(name(file), file, EncodedText.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private void addFolder(Path folder) {
    List<Path> all = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new PolicyFiles(folder, all));
    } catch (FileSystemException e) {
      throw unreadable(e.getFile() == null ? folder : Path.of(e.getFile()), e);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    List<Path> policies = all.stream().filter(file -> isPolicy(name(file))).toList();
    List<Path> found = policies.isEmpty() ? all : policies;
    if (found.isEmpty()) {
      throw new UsageException(
          FindingCode.NO_POLICIES.message(name(folder)) + " " + FindingCode.NO_POLICIES.advice());
    }
    found.stream().sorted((one, other) -> name(one).compareTo(name(other))).forEach(this::addFile);
  }

  private void addFile(Path file) {
    String name = name(file);
    try {
      if (!seen.add(file.toRealPath())) {
        return; // Named twice, perhaps in two ways.
      }
      byte[] bytes = Files.readAllBytes(file);
      files.put(name, file);
      if (isPolicy(name)) {
        sources.add(SourceText.decode(name, bytes));
      } else if (FlatFileNames.hasEnding(name) || isFlatFile(bytes)) {
        flatFiles.add(new FlatInput(name, file, EncodedText.of(bytes)));
      } else {
        throw new UsageException(
            name
                + " is not a policy: its name does not end with "
                + ENDING
                + ", and it has no AT-TLS statement of a policy flat file");
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What to tell the user of a file that cannot be read. */
  static UsageException unreadable(Path file, IOException cause) {
    return new UsageException(FindingCode.FILE_UNREADABLE.message(name(file), Reasons.of(cause)));
  }

  private static boolean isPolicy(String name) {
    return name.endsWith(ENDING);
  }

  private static boolean isFlatFile(byte[] bytes) {
    return FlatFileNames.isFlatFile(
        Arrays.copyOf(bytes, Math.min(bytes.length, FlatFileNames.ENOUGH)));
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** The texts of the files, in the order of the arguments. */
  List<SourceText> sources() {
    return List.copyOf(sources);
  }

  /** The flat files, in the order of the arguments. */
  List<FlatInput> flatFiles() {
    return List.copyOf(flatFiles);
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
    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
      if (cause instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE; // Its files are found where the link leads.
      }
      throw cause;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (isPolicy(name) || FlatFileNames.hasEnding(name)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
