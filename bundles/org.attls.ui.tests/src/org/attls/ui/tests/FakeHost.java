// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;

/** A z/OS system in memory. What it holds stays when a connection is closed. */
final class FakeHost implements Host {
  final Map<String, String> files = new TreeMap<>();
  final List<String> commands = new ArrayList<>();
  String name = "memory";
  private final Map<String, HostFile> known = new TreeMap<>();
  private Optional<List<String>> console = Optional.empty();
  private int left = Integer.MAX_VALUE;

  /** Answers every command so. */
  void answer(String... lines) {
    console = Optional.of(List.of(lines));
  }

  /** Breaks the connection at the write after so many. */
  void breakAfter(int writes) {
    left = writes;
  }

  private void changing() throws HostException {
    if (left-- <= 0) {
      throw new HostException(HostException.Reason.CONNECTION, "The connection broke.", null);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> read(HostFile file) {
    return Optional.ofNullable(files.get(file.printed()));
  }

  @Override
  public void write(HostFile file, String text) throws HostException {
    changing();
    known.put(file.printed(), file);
    files.put(file.printed(), text);
  }

  @Override
  public boolean create(HostFile file, String text) throws HostException {
    if (files.containsKey(file.printed())) {
      return false;
    }
    write(file, text);
    return true;
  }

  @Override
  public void delete(HostFile file) throws HostException {
    changing();
    files.remove(file.printed());
  }

  @Override
  public List<HostFile> beside(HostFile file) {
    return known.entrySet().stream()
        .filter(each -> files.containsKey(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public Optional<List<String>> command(String command) {
    commands.add(command);
    return console;
  }

  @Override
  public void close() {
    // There is nothing to let go of.
  }
}
