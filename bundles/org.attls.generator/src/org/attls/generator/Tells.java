// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Optional;
import org.attls.model.settings.Settings;

/**
 * What sets the environment action of a rule apart from others of its traffic descriptor, and so
 * has to be told by its name.
 *
 * @param client whether the application is the client of the handshake
 * @param timeout the value of HandshakeTimeout, if traffic type or rule give it in words
 * @param sessionCaching whether they switch GSK_SYSPLEX_SIDCACHE on in words
 * @param unique whether no other traffic type may have it
 * @param unasked whether it is that of a client, although the security level asks clients for
 *     certificates where the application is the server
 */
record Tells(
    boolean client,
    Optional<String> timeout,
    boolean sessionCaching,
    boolean unique,
    boolean unasked) {
  private static final String TIMEOUT = "HandshakeTimeout";
  private static final String CACHING = "GSK_SYSPLEX_SIDCACHE";

  static Tells of(RulePart part) {
    Parameters parameters = part.parameters();
    Optional<String> timeout =
        parameters
            .given("TTLSEnvironmentAdvancedParms", TIMEOUT)
            .filter(Tells::inWords)
            .map(given -> given.line().text());
    boolean caching =
        parameters.given("TTLSGskAdvancedParms", CACHING).filter(Tells::inWords).isPresent();
    boolean client = !Roles.of(part.type()).equals(Roles.SERVER);
    return new Tells(
        client,
        timeout,
        caching,
        parameters
            .inForce()
            .find("unique environment")
            .filter(word -> Settings.isOn(word.setting()))
            .isPresent(),
        client && parameters.inForce().find(WordLines.AUTHENTICATION).isPresent());
  }

  /** Whether a parameter of traffic type or rule is told by a word, and so needs no mark. */
  static boolean inWords(Given given) {
    return !given.verbatim()
        && given.layer().compareTo(Layer.TYPE) >= 0
        && given.tells()
        && (given.has(TIMEOUT) || given.has(CACHING) && given.line().text().equals("On"));
  }
}
