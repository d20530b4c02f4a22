// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Axis;
import org.attls.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryReaderTest {
  @TempDir Path folder;

  private static InventoryFiles read(String file, String text) {
    return InventoryReader.of(new TreeMap<>(Map.of(file, text)));
  }

  /** The file, its text with / for the ends of lines, and the finding with line and column. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "home.csv | address/10.1.1.300/10.1.1.1 | INVENTORY_VALUE 2:1",
        "home.csv | image,address/SYSTEMNAME,10.1.1.1/,10.1.1.1 | INVENTORY_VALUE 2:1",
        "home.csv | address/10.1.1.0-10.1.1.9/10.1.1.1 | INVENTORY_VALUE 2:1",
        "home.csv | address,image/,A/10.1.1.1,A | INVENTORY_VALUE_MISSING 2:1",
        "home.csv | adress,address/,10.1.1.1 | INVENTORY_COLUMN_UNKNOWN 1:1",
        "home.csv | address/10.1.1.1,A/10.1.1.1 | INVENTORY_LINE_TOO_LONG 2:1",
        "home.csv | address/10.1.1.1\"/10.1.1.1 | INVENTORY_LINE_UNREADABLE 2:1",
        "ports.csv | job,port/\"A\", 70000/A,21 | INVENTORY_VALUE 2:6",
        "ports.csv | job;port/A/B+;22/A;21 | INVENTORY_VALUE_MISSING 2:1 INVENTORY_VALUE 3:1",
        "keyrings.csv | owner,ring,label,usage/U,R,L,CERTAUT/U,R,L,SITE | INVENTORY_VALUE 2:7",
        "applications.csv | application,direction/A,inbond/B,both | INVENTORY_VALUE 2:3"
      })
  void aFaultyLineIsAFindingAndTheOthersCount(String file, String text, String expected) {
    InventoryFiles files = read(file, text.replace('/', '\n'));
    List<String> found =
        files.findings().stream()
            .map(one -> one.code() + " " + one.place().line() + ":" + one.place().column())
            .toList();
    assertEquals(expected, String.join(" ", found));
    Inventory inventory = files.inventory();
    int entries =
        inventory.home().orElse(List.of()).size()
            + inventory.ports().orElse(List.of()).size()
            + inventory.rings().orElse(List.of()).size()
            + inventory.applications().orElse(List.of()).size();
    assertEquals(1, entries);
  }

  @Test
  void wordsThatAreNearAreSuggested() {
    assertTrue(
        read("applications.csv", "application,direction\nA,inbond\n")
            .findings()
            .getFirst()
            .message()
            .endsWith(" Did you mean inbound?"));
    assertTrue(
        read("x/applicatons.csv", "")
            .findings()
            .getFirst()
            .message()
            .endsWith("applications.csv?"));
  }

  @Test
  void withoutANeededColumnNothingIsRead() {
    InventoryFiles files = read("ports.csv", "port\n21\n");
    assertEquals(FindingCode.INVENTORY_COLUMN_MISSING, files.findings().getFirst().code());
    assertEquals(List.of(), files.inventory().ports().orElseThrow());
    assertTrue(files.inventory().home().isEmpty());
  }

  @Test
  void severalPortsAndAddressesOfBothFamilies() {
    Application application =
        read(
                "applications.csv",
                "# ours\n\napplication,direction,local-port,Remote_Address\n"
                    + "\"A, \"\"B\"\"\",both,21 20,10.0.0.0/8 2001:db8::/32\n")
            .inventory()
            .applications()
            .orElseThrow()
            .getFirst();
    assertEquals("A, \"B\"", application.name());
    assertEquals(4, application.place().line());
    assertEquals(
        2 * 2.0 * Math.pow(2, 24),
        application.connections().boxes().stream()
            .filter(box -> !AddressOrder.isIpv6(box.on(Axis.REMOTE_ADDRESS).first()))
            .mapToDouble(
                box ->
                    box.on(Axis.DIRECTION).size().doubleValue()
                        * box.on(Axis.LOCAL_PORT).size().doubleValue()
                        * box.on(Axis.REMOTE_ADDRESS).size().doubleValue())
            .sum());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bytesOfAnyKindSurvive(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = new byte[4000];
    for (String name : List.of("home.csv", "ports.csv", "keyrings.csv", "applications.csv")) {
      random.nextBytes(bytes);
      Files.write(folder.resolve(name), bytes);
    }
    assertTrue(InventoryReader.read(folder).texts().size() == 4);
  }

  @Test
  void noFolderIsNoInventory() {
    assertEquals(InventoryFiles.NONE, InventoryReader.read(folder.resolve("none")));
  }

  @Test
  void aFlatFileMayBeForAnyStack() {
    StackName name = new StackName("SYS1", "*");
    assertTrue(name.has("SYS1", "TCPIP") && name.has("", "") && !name.has("SYS2", "TCPIP"));
  }
}
