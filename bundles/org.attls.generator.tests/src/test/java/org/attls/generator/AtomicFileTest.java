// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.attls.generator.AtomicFile.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written whole or not at all. */
class AtomicFileTest {
  private static final byte[] OLD = bytes("old");
  private static final byte[] NEW = bytes("new");

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void newFileInNewFolder() throws IOException {
    Path target = folder.resolve("MVS098/TCPCS/attls.policy");
    assertEquals(Outcome.WRITTEN, AtomicFile.write(target, NEW));
    assertArrayEquals(NEW, Files.readAllBytes(target));
    assertEquals(List.of("MVS098"), files());
  }

  @Test
  void sameContentIsNotTouched() throws IOException {
    Path target = Files.write(folder.resolve("policy"), OLD);
    FileTime past = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(target, past);
    assertEquals(Outcome.UNCHANGED, AtomicFile.write(target, OLD));
    assertEquals(past, Files.getLastModifiedTime(target));
    assertEquals(Outcome.WRITTEN, AtomicFile.write(target, NEW));
    assertEquals(List.of("policy"), files());
  }

  @Test
  void oldFileSurvivesFailure() throws IOException {
    Path target = Files.createDirectories(folder.resolve("policy/inner")).getParent();
    Files.write(target.resolve("old"), OLD);
    assertThrows(IOException.class, () -> AtomicFile.write(target, NEW));
    assertArrayEquals(OLD, Files.readAllBytes(target.resolve("old")));
    assertEquals(List.of("policy"), files());
  }

  @Test
  void fileWhereFolderShouldBe() throws IOException {
    Path target = Files.write(folder.resolve("SYS1"), OLD).resolve("TCPIP/attls.policy");
    assertThrows(IOException.class, () -> AtomicFile.write(target, NEW));
    assertArrayEquals(OLD, Files.readAllBytes(folder.resolve("SYS1")));
  }

  @Test
  void permissionsAreThoseOfAnyFile() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path usual = Files.createFile(folder.resolve("usual"));
    Path target = folder.resolve("policy");
    AtomicFile.write(target, OLD);
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(target));
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    AtomicFile.write(target, NEW);
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
  }

  @Test
  void linkStaysLink() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path real = Files.write(folder.resolve("real"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    assertEquals(Outcome.WRITTEN, AtomicFile.write(link, NEW));
    assertEquals(true, Files.isSymbolicLink(link));
    assertArrayEquals(NEW, Files.readAllBytes(real));
  }

  @Test
  void manyAtOnceNeverShowPart() throws Exception {
    Path target = folder.resolve("policy");
    List<String> contents = List.of("a".repeat(100_000), "b".repeat(50_000));
    AtomicFile.write(target, bytes(contents.getFirst()));
    List<Callable<Void>> work = new ArrayList<>();
    for (String content : contents) {
      work.add(
          () -> {
            for (int i = 0; i < 40; i++) {
              AtomicFile.write(target, bytes(content));
            }
            return null;
          });
    }
    work.add(
        () -> {
          for (int i = 0; i < 200; i++) {
            String seen = Files.readString(target);
            assertEquals(true, contents.contains(seen), () -> seen.length() + " characters");
          }
          return null;
        });
    ExecutorService pool = Executors.newFixedThreadPool(work.size());
    try {
      for (Future<Void> done : pool.invokeAll(work)) {
        done.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertEquals(List.of("policy"), files());
  }
}
