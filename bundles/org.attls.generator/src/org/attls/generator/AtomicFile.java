// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * Writes files so that a reader sees either the old content or the new, never a part, whatever
 * fails and whoever else writes at the same time.
 */
public final class AtomicFile {
  /** What any program asks for when it creates a file; the umask takes its share. */
  private static final Set<PosixFilePermission> ASKED =
      PosixFilePermissions.fromString("rw-rw-rw-");

  private AtomicFile() {}

  /** What became of the file. */
  public enum Outcome {
    /** The file is new or has new content. */
    WRITTEN,
    /** The file had this content already and was not touched; its time stays. */
    UNCHANGED
  }

  /**
   * Writes a file by way of a temporary one in the same folder. Folders on the way are created. A
   * new file has the permissions of any new file, a rewritten one keeps its own. A symbolic link
   * stays one: the file that it leads to is written.
   *
   * @param target the file
   * @param bytes its content
   * @return whether anything was written
   * @throws IOException if the file cannot be written; then the old one, if any, is as it was
   */
  public static Outcome write(Path target, byte[] bytes) throws IOException {
    Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
    if (has(file, bytes)) {
      return Outcome.UNCHANGED;
    }
    Path folder = file.getParent();
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, ".attls", ".tmp", attributes(file));
    try {
      fill(temporary, bytes);
      keepPermissions(file, temporary);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      discard(temporary, e);
      throw e;
    }
    return Outcome.WRITTEN;
  }

  /** The content is on the disk before the name points to it, so that no crash leaves a torso. */
  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path old, Path fresh) throws IOException {
    if (isPosix(old) && Files.isRegularFile(old)) {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
    }
  }

  private static void discard(Path file, Exception cause) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static boolean has(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private static FileAttribute<?>[] attributes(Path file) {
    return isPosix(file)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ASKED)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
