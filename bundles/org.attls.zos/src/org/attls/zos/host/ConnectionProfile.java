// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * How one z/OS system is reached, and where its files are. It holds no secret.
 *
 * @param name what users call it
 * @param protocol the protocol
 * @param host the name or address of the system
 * @param port 1 to 65535
 * @param user the user ID
 * @param trust certificates of authorities, in PEM, DER or PKCS #12; empty for those that Java
 *     trusts
 * @param knownHosts the host keys; empty for {@code ~/.ssh/known_hosts}
 * @param privateKey the key that the user logs in with; empty for an agent or a password
 * @param encoding the code page of UNIX files, by a name that Java knows
 * @param verified whether the system must prove who it is; false only where the file says so
 * @param store the data set or folder of the backing store
 * @param targets where policies are installed, by the name of the stack
 */
public record ConnectionProfile(
    String name,
    Protocol protocol,
    String host,
    int port,
    String user,
    Optional<Path> trust,
    Optional<Path> knownHosts,
    Optional<Path> privateKey,
    String encoding,
    boolean verified,
    Optional<HostFile> store,
    Map<String, ProfileTarget> targets) {
  /** The code page of the Policy Agent. */
  public static final String DEFAULT_ENCODING = "IBM-1047";

  /** Copies the map, so that the profile cannot change. */
  public ConnectionProfile {
    targets = Map.copyOf(targets);
  }

  /**
   * Where the policy of a stack is installed.
   *
   * @param image the name of the z/OS image in the policy
   * @param stack the name of the stack in the policy
   * @return what the file says of {@code IMAGE/STACK}, or else of the stack in any image
   */
  public Optional<ProfileTarget> target(String image, String stack) {
    return Optional.ofNullable(targets.getOrDefault(image + '/' + stack, targets.get(stack)));
  }

  /** What users read: protocol, user, system and port. */
  public String address() {
    String shown = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return protocol.word() + "://" + user + "@" + shown + ":" + port;
  }
}
