// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.HostFile;

/** A system in memory whose connection breaks where a test wants it to. */
final class TestSystem implements HostSource {
  /** When a connection breaks. */
  enum Cut {
    /** Before the request has an effect. */
    BEFORE,
    /** After it had its effect, without an answer. */
    AFTER,
    /** With a part of a text written. */
    HALFWAY
  }

  final Map<String, String> files = new TreeMap<>();
  Optional<List<String>> answer = Optional.empty();

  /** The file whose lines are cut. */
  Optional<HostFile> narrow = Optional.empty();

  Cut cut = Cut.BEFORE;
  int cutAt = Integer.MAX_VALUE;
  boolean down;
  boolean staysDown;
  int requests;
  int connections;
  int commands;

  @Override
  public Host connect() throws HostException {
    if (down) {
      throw lost();
    }
    connections++;
    return new Connection();
  }

  private static HostException lost() {
    return new HostException(Reason.CONNECTION, "the connection is lost", null);
  }

  /** What a request does. */
  private interface Request<T> {
    T run();
  }

  private final class Connection implements Host {
    private boolean broken;

    private <T> T ask(Request<T> request, Runnable half) throws HostException {
      requests++;
      if (broken) {
        throw lost();
      }
      if (requests != cutAt) {
        return request.run();
      }
      broken = true;
      down = staysDown;
      switch (cut) {
        case BEFORE -> {
          // Nothing came through.
        }
        case AFTER -> request.run();
        case HALFWAY -> half.run();
      }
      throw lost();
    }

    private void half(HostFile file, String text) {
      files.put(file.printed(), text.substring(0, text.length() / 2));
    }

    @Override
    public String name() {
      return "test";
    }

    @Override
    public Optional<String> read(HostFile file) throws HostException {
      return ask(() -> Optional.ofNullable(files.get(file.printed())), () -> {});
    }

    @Override
    public void write(HostFile file, String text) throws HostException {
      String kept =
          narrow.equals(Optional.of(file)) ? text.replaceAll("(?m)^(.{20}).*", "$1") : text;
      ask(() -> files.put(file.printed(), kept), () -> half(file, text));
    }

    @Override
    public boolean create(HostFile file, String text) throws HostException {
      return ask(() -> files.putIfAbsent(file.printed(), text) == null, () -> half(file, text));
    }

    @Override
    public void delete(HostFile file) throws HostException {
      ask(() -> files.remove(file.printed()), () -> {});
    }

    @Override
    public List<HostFile> beside(HostFile file) {
      return List.of();
    }

    @Override
    public Optional<List<String>> command(String command) throws HostException {
      return ask(
          () -> {
            commands++;
            return answer;
          },
          () -> {});
    }

    @Override
    public void close() {
      broken = true;
    }
  }
}
