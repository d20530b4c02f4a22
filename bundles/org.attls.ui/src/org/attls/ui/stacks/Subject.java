// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attls.ui.generate.GeneratedFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;

/** A policy that can be asked about: as an editor has it, on the disk, or as it once was. */
public sealed interface Subject {
  /** The project that it belongs to. */
  IProject project();

  /** What it is to people; different subjects of a project have different labels. */
  String label();

  /**
   * A stack of the policies of a project, with the texts that the editors have by now. It is
   * generated in memory; nothing is written.
   *
   * @param name IMAGE/STACK; empty for the first stack
   */
  record Stack(IProject project, String name) implements Subject {
    @Override
    public String label() {
      return name.isEmpty() ? "the first stack of " + project.getName() : name;
    }
  }

  /** A flat file, with the text that its editor has if it is open. */
  record Flat(IFile file) implements Subject {
    @Override
    public IProject project() {
      return file.getProject();
    }

    @Override
    public String label() {
      return file.getProjectRelativePath().toString();
    }
  }

  /** A flat file as it is on the disk. */
  record Saved(IFile file) implements Subject {
    @Override
    public IProject project() {
      return file.getProject();
    }

    @Override
    public String label() {
      return file.getProjectRelativePath() + " on the disk";
    }
  }

  /**
   * The flat file that a stack was last generated into, on the disk.
   *
   * @param name IMAGE/STACK
   */
  record Generated(IProject project, String name) implements Subject {
    @Override
    public String label() {
      return name + " as last generated";
    }

    /** The file, whether it is there or not. */
    public IFile file() {
      return GeneratedFiles.of(project, name);
    }
  }

  /**
   * A flat file as it once was.
   *
   * @param state what the local history has of it
   */
  record Past(IFile file, IFileState state) implements Subject {
    @Override
    public IProject project() {
      return file.getProject();
    }

    @Override
    public String label() {
      return file.getProjectRelativePath()
          + " of "
          + Instant.ofEpochMilli(state.getModificationTime())
              .atZone(ZoneId.systemDefault())
              .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT));
    }
  }
}
