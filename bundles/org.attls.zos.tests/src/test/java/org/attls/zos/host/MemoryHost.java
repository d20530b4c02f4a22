// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.zos.host.Faults.When;
import org.attls.zos.host.HostException.Reason;

/** A z/OS system in memory, which breaks the connection where a test wants it. */
public final class MemoryHost implements Host {
  private final ZosDisk disk;
  private final Faults faults;
  private final List<String> commands = new ArrayList<>();
  private Optional<List<String>> answer = Optional.empty();
  private boolean broken;

  /** One more connection to a system. */
  public MemoryHost(ZosDisk disk, Faults faults) {
    this.disk = disk;
    this.faults = faults;
  }

  /** Lets the console answer so. */
  public MemoryHost answering(List<String> lines) {
    answer = Optional.of(lines);
    return this;
  }

  /** The commands that were issued. */
  public List<String> commands() {
    return commands;
  }

  @FunctionalInterface
  private interface Request<T> {
    T run() throws HostException;
  }

  private <T> T request(Request<T> request, Runnable half) throws HostException {
    if (broken) {
      throw cut();
    }
    When when = faults.next();
    broken = when != When.NEVER;
    if (when == When.MIDDLE) {
      half.run();
    }
    if (when == When.BEFORE || when == When.MIDDLE) {
      throw cut();
    }
    T result = request.run();
    if (when == When.AFTER) {
      throw cut();
    }
    return result;
  }

  private static HostException cut() {
    return new HostException(Reason.CONNECTION, "the connection broke", null);
  }

  private static void check(boolean done, String what) throws HostException {
    if (!done) {
      throw new HostException(Reason.REFUSED, what, null);
    }
  }

  @Override
  public String name() {
    return "memory://KEN@zos";
  }

  @Override
  public Optional<String> read(HostFile file) throws HostException {
    return request(
        () ->
            disk.read(file)
                .map(text -> file instanceof HostFile.UnixFile ? text : HostText.normal(text)),
        () -> {});
  }

  @Override
  public void write(HostFile file, String text) throws HostException {
    request(
        () -> {
          check(disk.write(file, text), "there is no data set or folder for " + file.printed());
          return null;
        },
        () -> disk.write(file, text.substring(0, text.length() / 2)));
  }

  @Override
  public boolean create(HostFile file, String text) throws HostException {
    return request(
        () -> {
          synchronized (disk) {
            if (disk.has(file)) {
              return false;
            }
            check(disk.write(file, text), "there is no data set or folder for " + file.printed());
            return true;
          }
        },
        () -> {});
  }

  @Override
  public void delete(HostFile file) throws HostException {
    request(() -> disk.delete(file), () -> {});
  }

  @Override
  public List<HostFile> beside(HostFile file) throws HostException {
    return request(() -> disk.beside(file), () -> {});
  }

  @Override
  public Optional<List<String>> command(String command) throws HostException {
    commands.add(command);
    return request(() -> answer, () -> {});
  }

  @Override
  public void close() {
    broken = true;
  }
}
