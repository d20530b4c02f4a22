// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.List;

/**
 * That a server asked for the certificate of its client.
 *
 * @param authorities the certificate authorities that it would take one of; none if it names none
 */
public record ClientRequest(List<String> authorities) {
  /** Copies the names, so that the request cannot change. */
  public ClientRequest {
    authorities = List.copyOf(authorities);
  }
}
