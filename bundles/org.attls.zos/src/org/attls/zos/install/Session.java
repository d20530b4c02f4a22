// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;

/** One run: its connection, its record, and what is known of the files. */
final class Session implements AutoCloseable {
  private final InstallRequest request;
  private final InstallListener listener;
  private final JournalFile file;
  private final StoredText wanted;
  private final List<Finding> findings = new ArrayList<>();
  private Host host;
  private Journal journal;
  private Step step = Step.CHECK;
  private Content staging = Content.AS_BEFORE;
  private Content production = Content.AS_BEFORE;
  private Content backup = Content.AS_BEFORE;

  Session(InstallRequest request, InstallListener listener) {
    this.request = request;
    this.listener = listener;
    this.file = JournalFile.of(request.folder(), request.profile(), request.files());
    this.wanted = StoredText.of(request.policy().text());
  }

  InstallRequest request() {
    return request;
  }

  InstallFiles files() {
    return request.files();
  }

  /** The policy that is to be installed. */
  StoredText wanted() {
    return wanted;
  }

  /** The time, which z/OS and people write in seconds. */
  Instant now() {
    return request.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  Host host() throws HostException {
    if (host == null) {
      host = request.hosts().connect();
    }
    return host;
  }

  /** Connects anew, after a connection broke. */
  Host reconnect() throws HostException {
    close();
    return host();
  }

  @Override
  public void close() {
    if (host != null) {
      host.close();
      host = null;
    }
  }

  /** The text of a file; empty if it is not there. */
  Optional<StoredText> read(HostFile wantedFile) throws HostException {
    return host().read(wantedFile).map(StoredText::of);
  }

  void begin(Step next) {
    step = next;
    listener.begins(next);
  }

  void end(String told) {
    listener.ended(step, told);
  }

  Step step() {
    return step;
  }

  /**
   * The record of the last run.
   *
   * @throws InstallStop if there is one that cannot be used
   */
  Optional<Journal> lastRun() throws InstallStop {
    try {
      return file.read();
    } catch (IOException e) {
      say(FindingCode.INSTALLATION_RECORD_UNREADABLE, file.path(), e.getMessage());
      throw new InstallStop(Outcome.REFUSED);
    }
  }

  /** Where the record lies. */
  Path recordFile() {
    return file.path();
  }

  Journal journal() {
    return journal;
  }

  /** Writes the record before anything that it tells is done. */
  void record(Journal next) throws IOException {
    file.write(next);
    journal = next;
  }

  /** Goes on with a record as it is. */
  void take(Journal known) {
    journal = known;
  }

  /** Says something about the installation, at the production file. */
  void say(FindingCode code, Object... arguments) {
    findings.add(Finding.at(code, Place.start(files().production().printed()), arguments));
  }

  void say(List<Finding> more) {
    findings.addAll(more);
  }

  void staging(Content content) {
    staging = content;
  }

  void production(Content content) {
    production = content;
  }

  void backup(Content content) {
    backup = content;
  }

  /** What is to be told at the end. */
  InstallResult result(Outcome outcome, Optional<Effect> effect) {
    List<InstallResult.State> states = new ArrayList<>();
    states.add(new InstallResult.State("staging", files().staging(), staging));
    states.add(new InstallResult.State("production", files().production(), production));
    if (journal != null) {
      journal
          .backup()
          .map(HostFileNames::parse)
          .ifPresent(known -> states.add(new InstallResult.State("backup", known, backup)));
    }
    return new InstallResult(
        outcome, step, states, effect, findings.stream().distinct().toList(), outcome.next());
  }
}
