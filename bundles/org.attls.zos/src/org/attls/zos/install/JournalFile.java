// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.attls.generator.AtomicFile;

/**
 * Keeps the record of an installation beside the project, written whole before and after each step.
 *
 * @param path the file
 */
record JournalFile(Path path) {
  private static final String FOLDER = ".attls-install";
  private static final int VERSION = 1;

  /** The record of a stack as installed by way of a profile. */
  static JournalFile of(Path project, String profile, InstallFiles target) {
    String name = profile + '-' + target.image() + '-' + target.stack();
    String safe = name.replaceAll("[^A-Za-z0-9_@#$.-]", "_");
    return new JournalFile(project.resolve(FOLDER).resolve(safe + ".json"));
  }

  /**
   * The record; empty if there is none.
   *
   * @throws IOException if it cannot be read or understood; the message is for the user
   */
  Optional<Journal> read() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      JsonObject json = JsonParser.parseString(Files.readString(path)).getAsJsonObject();
      if (json.get("version").getAsInt() != VERSION) {
        throw new IOException("it was written by another version of this program");
      }
      return Optional.of(
          new Journal(
              text(json, "production"),
              text(json, "policyHash"),
              text(json, "newHash"),
              some(json, "oldHash"),
              some(json, "backup"),
              text(json, "logEntry"),
              text(json, "author"),
              Instant.parse(text(json, "time")),
              Step.valueOf(text(json, "begun")),
              some(json, "done").map(Step::valueOf),
              Journal.End.valueOf(text(json, "end"))));
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | NullPointerException
        | UnsupportedOperationException
        | DateTimeParseException e) {
      throw new IOException("it is damaged", e);
    }
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  private static Optional<String> some(JsonObject json, String name) {
    return json.has(name) ? Optional.of(text(json, name)) : Optional.empty();
  }

  /**
   * Writes the record.
   *
   * @throws IOException if it cannot be written; then the old one stays
   */
  void write(Journal journal) throws IOException {
    JsonObject json = new JsonObject();
    json.addProperty("version", VERSION);
    json.addProperty("production", journal.production());
    json.addProperty("policyHash", journal.policyHash());
    json.addProperty("newHash", journal.newHash());
    journal.oldHash().ifPresent(hash -> json.addProperty("oldHash", hash));
    journal.backup().ifPresent(file -> json.addProperty("backup", file));
    json.addProperty("logEntry", journal.logEntry());
    json.addProperty("author", journal.author());
    json.addProperty("time", journal.time().toString());
    json.addProperty("begun", journal.begun().name());
    journal.done().ifPresent(step -> json.addProperty("done", step.name()));
    json.addProperty("end", journal.end().name());
    AtomicFile.write(path, (json + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Removes the record. */
  void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
