// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells whether two policies were made of the same text. The hash is the same on every machine and
 * from every folder: line ends and what the names of all files begin with do not count.
 */
public final class SourceHash {
  private SourceHash() {}

  /**
   * The hash of the files of a project.
   *
   * @param texts the text of every file by its name, with / between folders
   * @return SHA-256 as 64 digits from 0 to f
   */
  public static String of(Map<String, String> texts) {
    MessageDigest digest = sha256();
    int common = commonFolders(texts.keySet());
    Map<String, String> sorted = new TreeMap<>();
    texts.forEach((name, text) -> sorted.put(withoutFolders(name, common), text));
    sorted.forEach(
        (name, text) -> {
          add(digest, name);
          add(digest, text.replace("\r\n", "\n").replace('\r', '\n'));
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The length stands before the text, so that no text can pass for two. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static int commonFolders(Collection<String> names) {
    List<String[]> all = names.stream().map(name -> name.split("/")).toList();
    int common = 0;
    while (isCommon(all, common)) {
      common++;
    }
    return common;
  }

  private static boolean isCommon(List<String[]> names, int at) {
    return !names.isEmpty()
        && names.stream()
            .allMatch(name -> name.length > at + 1 && name[at].equals(names.getFirst()[at]));
  }

  private static String withoutFolders(String name, int count) {
    String[] parts = name.split("/");
    return String.join("/", Arrays.asList(parts).subList(count, parts.length));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
