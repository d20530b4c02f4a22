// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.attls.generator.AtomicFile;

/**
 * What a local folder knows of its store; a file in that folder.
 *
 * @param store where the store is, for people and to tell it from others
 * @param revision the revision that was opened or saved last
 * @param save the save that may have got through when the connection broke; may be empty
 * @param token the token of the lock that the folder has or asked for; may be empty
 * @param files the hashes of the files of that revision
 */
record LocalState(
    String store, int revision, String save, String token, Map<String, String> files) {
  private static final String FILE_NAME = ".attls-store";
  private static final String FILE_KEY = "file.";

  /** Whether a folder has such a file. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE_NAME));
  }

  /** The state of a folder; empty if no store was opened in it. */
  static Optional<LocalState> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties words = new Properties();
    try {
      words.load(new StringReader(Files.readString(file)));
      Map<String, String> files = new TreeMap<>();
      for (String key : words.stringPropertyNames()) {
        if (key.startsWith(FILE_KEY)) {
          files.put(key.substring(FILE_KEY.length()), words.getProperty(key));
        }
      }
      return Optional.of(
          new LocalState(
              words.getProperty("store", ""),
              Integer.parseInt(words.getProperty("revision", "")),
              words.getProperty("save", ""),
              words.getProperty("token", ""),
              files));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is damaged; open the store in another folder", e);
    }
  }

  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder("# What attls store knows of this folder.\n");
    Map<String, String> words = new TreeMap<>();
    words.put("store", store);
    words.put("revision", Integer.toString(revision));
    words.put("save", save);
    words.put("token", token);
    files.forEach((path, hash) -> words.put(FILE_KEY + path, hash));
    words.forEach((key, value) -> text.append(escaped(key)).append('=').append(value).append('\n'));
    AtomicFile.write(folder.resolve(FILE_NAME), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String key) {
    return key.replaceAll("([ =:#!])", "\\\\$1");
  }

  /**
   * Whether nothing of a store was ever fetched or saved, as when a place was mistyped: then the
   * folder may turn to another one.
   */
  boolean isBlank() {
    return revision == 0 && save.isEmpty() && files.isEmpty();
  }

  LocalState withToken(String other) {
    return new LocalState(store, revision, save, other, files);
  }

  LocalState withSave(String other) {
    return new LocalState(store, revision, other, token, files);
  }

  /** The state after a revision was fetched or saved. */
  LocalState at(StoreIndex index) {
    Map<String, String> hashes = new TreeMap<>();
    index.files().forEach((path, entry) -> hashes.put(path, entry.hash()));
    return new LocalState(store, index.revision(), "", token, hashes);
  }
}
