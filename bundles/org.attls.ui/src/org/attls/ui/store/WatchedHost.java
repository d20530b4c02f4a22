// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.util.List;
import java.util.Optional;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A system whose user may cancel between two requests. To the store this is a connection that
 * breaks there, after which nothing is lost.
 */
final class WatchedHost implements Host {
  private final Host host;
  private final IProgressMonitor monitor;

  WatchedHost(Host host, IProgressMonitor monitor) {
    this.host = host;
    this.monitor = monitor;
  }

  private Host next(String what, HostFile file) {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
    monitor.subTask(what + ' ' + file.printed());
    return host;
  }

  @Override
  public String name() {
    return host.name();
  }

  @Override
  public Optional<String> read(HostFile file) throws HostException {
    return next("Reading", file).read(file);
  }

  @Override
  public void write(HostFile file, String text) throws HostException {
    next("Writing", file).write(file, text);
  }

  @Override
  public boolean create(HostFile file, String text) throws HostException {
    return next("Writing", file).create(file, text);
  }

  @Override
  public void delete(HostFile file) throws HostException {
    next("Deleting", file).delete(file);
  }

  @Override
  public List<HostFile> beside(HostFile file) throws HostException {
    return next("Listing what is beside", file).beside(file);
  }

  @Override
  public Optional<List<String>> command(String command) throws HostException {
    return host.command(command);
  }

  @Override
  public void close() {
    host.close();
  }
}
