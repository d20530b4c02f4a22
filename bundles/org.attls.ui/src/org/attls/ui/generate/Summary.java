// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.ArrayList;
import java.util.List;
import org.attls.ui.generate.Result.Output;
import org.eclipse.core.resources.IProject;

/** A result in one line. */
final class Summary {
  private Summary() {}

  static String of(IProject project, Result result) {
    return switch (result) {
      case Result.Written written -> of(written);
      case Result.Refused refused ->
          project.getName() + " is not generated: " + count(refused.errors().size(), "error") + ".";
      case Result.Impossible impossible -> impossible.message();
    };
  }

  private static String of(Result.Written written) {
    List<Output> files = written.files();
    if (files.size() == 1) {
      Output only = files.get(0);
      return (only.fresh() ? "Wrote " : "Unchanged: ") + path(only) + left(written);
    }
    int fresh = (int) files.stream().filter(Output::fresh).count();
    List<String> parts = new ArrayList<>();
    if (fresh > 0) {
      parts.add("Wrote " + count(fresh, "file"));
    }
    if (fresh < files.size()) {
      parts.add(count(files.size() - fresh, "file") + " unchanged");
    }
    return String.join(", ", parts) + left(written);
  }

  private static String left(Result.Written written) {
    int left = written.left().size();
    return left == 0 ? "." : ". " + count(left, "old file") + " without a stack; see Problems.";
  }

  /** The path of a file for people, without its project. */
  static String path(Output output) {
    return output.file().getProjectRelativePath().toString();
  }

  /** A number with its noun. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
