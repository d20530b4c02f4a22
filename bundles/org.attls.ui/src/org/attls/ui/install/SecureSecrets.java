// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attls.ui.PolicyUi;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostException;
import org.attls.zos.host.Secrets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;

/**
 * Passwords from the secure storage of the platform. What is not there is asked for once, and kept
 * there if the user wants and the system accepted it; else it is forgotten with this object.
 */
final class SecureSecrets implements Secrets {
  private static final String NODE = PolicyUi.BUNDLE + "/connections/";

  /** Asks the user; empty if there is no answer. */
  @FunctionalInterface
  interface Question {
    /** Asks, from any thread. */
    Optional<Answer> ask(ConnectionProfile profile, Kind kind);
  }

  /**
   * What the user says.
   *
   * @param secret the secret
   * @param remember whether to keep it in the secure storage
   */
  record Answer(String secret, boolean remember) {}

  private record Key(String address, Kind kind) {}

  private final ISecurePreferences storage;
  private final Question question;
  private final Map<Key, Answer> given = new HashMap<>();

  /**
   * Prepares the secrets.
   *
   * @param storage the root of the secure storage; null if there is none
   * @param question asks the user for what is not there
   */
  SecureSecrets(ISecurePreferences storage, Question question) {
    this.storage = storage;
    this.question = question;
  }

  @Override
  public synchronized char[] ask(ConnectionProfile profile, Kind kind) throws HostException {
    Key key = new Key(profile.address(), kind);
    Answer known = given.get(key);
    if (known == null) {
      known =
          stored(key)
              .map(secret -> new Answer(secret, false))
              .or(() -> question.ask(profile, kind))
              .orElseThrow(
                  () ->
                      new HostException(
                          HostException.Reason.LOGIN,
                          "The " + kind.label() + " for " + profile.address() + " was not given.",
                          null));
      given.put(key, known);
    }
    return known.secret().toCharArray();
  }

  /** The system accepted what was given: it is kept as far as the user wants. */
  synchronized void accepted(ConnectionProfile profile) {
    for (Kind kind : Kind.values()) {
      Key key = new Key(profile.address(), kind);
      Answer answer = given.get(key);
      if (answer != null && answer.remember() && storage != null) {
        given.put(key, new Answer(answer.secret(), false));
        try {
          node(key).put(kind.name(), answer.secret(), true);
          node(key).flush();
        } catch (StorageException | IOException e) {
          ILog.of(SecureSecrets.class)
              .warn("A password could not be kept in the secure storage.", e);
        }
      }
    }
  }

  /** The system refused what was given: it is asked for anew. */
  synchronized void refused(ConnectionProfile profile) {
    for (Kind kind : Kind.values()) {
      Key key = new Key(profile.address(), kind);
      given.remove(key);
      if (storage != null && storage.nodeExists(path(key))) {
        node(key).remove(kind.name());
      }
    }
  }

  private Optional<String> stored(Key key) {
    if (storage == null || !storage.nodeExists(path(key))) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(node(key).get(key.kind().name(), null));
    } catch (StorageException e) {
      ILog.of(SecureSecrets.class).warn("The secure storage cannot be read.", e);
      return Optional.empty();
    }
  }

  private ISecurePreferences node(Key key) {
    return storage.node(path(key));
  }

  private static String path(Key key) {
    return NODE + EncodingUtils.encodeSlashes(key.address());
  }
}
