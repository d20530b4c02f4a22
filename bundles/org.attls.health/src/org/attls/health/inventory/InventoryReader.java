// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.findings.Place;
import org.attls.pagent.text.EncodedText;

/**
 * Reads inventory files: {@code applications.csv}, {@code home.csv}, {@code ports.csv} and {@code
 * keyrings.csv}. None needs to be there. A faulty line is a finding, and the other lines count.
 */
public final class InventoryReader {
  private static final String ENDING = ".csv";

  private InventoryReader() {}

  /**
   * The inventory files of a folder. What cannot be read is a finding.
   *
   * @param folder the folder, as the user named it; nothing is known if it does not exist
   */
  public static InventoryFiles read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return InventoryFiles.NONE;
    }
    SortedMap<String, String> texts = new TreeMap<>();
    List<Finding> unreadable = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.filter(InventoryReader::isTable)::iterator) {
        try {
          texts.put(file.toString(), EncodedText.of(Files.readAllBytes(file)).text());
        } catch (IOException e) {
          unreadable.add(unreadable(file, e));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      unreadable.add(unreadable(folder, e));
    }
    InventoryFiles read = of(texts);
    unreadable.addAll(read.findings());
    return new InventoryFiles(
        read.inventory(), unreadable.stream().sorted().toList(), read.texts());
  }

  private static boolean isTable(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)
        && Files.isRegularFile(file);
  }

  private static Finding unreadable(Path file, Exception e) {
    String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return Finding.at(FindingCode.FILE_UNREADABLE, Place.start(file.toString()), file, why);
  }

  /**
   * The inventory that files make.
   *
   * @param texts the texts by the names of the files, as the user named them; what comes behind the
   *     last separator of a name says which file it is
   */
  public static InventoryFiles of(SortedMap<String, String> texts) {
    List<Finding> findings = new ArrayList<>();
    Map<InventoryKind, InventoryTable> tables = new LinkedHashMap<>();
    texts.forEach(
        (name, text) ->
            InventoryKind.of(lastName(name))
                .ifPresentOrElse(
                    kind -> tables.put(kind, new InventoryTable(kind, name, text, findings)),
                    () -> findings.add(unknown(name))));
    Inventory inventory =
        new Inventory(
            entries(tables, InventoryKind.APPLICATIONS, InventoryRows::application),
            entries(tables, InventoryKind.HOME, InventoryRows::home),
            entries(tables, InventoryKind.PORTS, InventoryRows::port),
            entries(tables, InventoryKind.RINGS, InventoryRows::ring));
    return new InventoryFiles(inventory, findings.stream().sorted().toList(), texts);
  }

  private static <T> Optional<List<T>> entries(
      Map<InventoryKind, InventoryTable> tables,
      InventoryKind kind,
      Function<InventoryLine, List<T>> row) {
    return Optional.ofNullable(tables.get(kind)).map(table -> table.read(row));
  }

  private static Finding unknown(String name) {
    List<String> known = Arrays.stream(InventoryKind.values()).map(InventoryKind::file).toList();
    Optional<String> nearest = NearestName.in(known, lastName(name));
    return Finding.of(
        FindingCode.INVENTORY_FILE_UNKNOWN,
        Place.start(name),
        nearest.stream().toList(),
        lastName(name),
        Suggestion.of(nearest));
  }

  private static String lastName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
