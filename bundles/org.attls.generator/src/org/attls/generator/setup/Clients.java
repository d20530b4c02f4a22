// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Server;

/** What the users of the servers must do. */
final class Clients {
  private static final String NEWLINE = "\n";

  private Clients() {}

  static Artefact artefact(Site site) {
    List<Certificate> authorities =
        site.certificates().stream()
            .filter(Certificate::isAuthority)
            .filter(each -> Lacks.of(each).isEmpty())
            .toList();
    StringBuilder text = new StringBuilder("# Clients of " + site.stack().getName() + NEWLINE);
    text.append("\nEvery client must trust the authority that signed the server's certificate.\n");
    for (Certificate each : authorities) {
      text.append("\n- `").append(Markdown.code(Site.label(each))).append("`: ");
      text.append(
          each.isOutside()
              ? "take its certificate from where it comes from.\n"
              : "exported by 01-certificates.jcl to `" + site.dataSet(each, "B64") + "`.\n");
    }
    text.append(
        """

        Fetch the exported data set as text (ASCII, not binary); it then begins with
        `-----BEGIN CERTIFICATE-----`. Compare its fingerprint with what the security administrator
        reads before you trust it. This makes a trust store of it, as PEM and as PKCS #12:

            attls setup FILE -o DIR --ca-certificate EXPORTED

        The trust store has no private key and no secret in it.
        """);
    for (Server server : site.servers()) {
      text.append(NEWLINE).append("## ").append(Markdown.text(server.getName())).append("\n\n");
      instructions(server).forEach(line -> text.append("- ").append(line).append(NEWLINE));
    }
    text.append(
        """

        ## Undo and check

        - Undo: take the authority out of the trust store of the client, and switch TLS off in the
          session.
        - Check: the client connects without a warning, and shows the certificate of the server.
          `attls probe HOST:PORT` tests the port without a client.
        """);
    return new Artefact(
        "14-clients.md",
        "Clients",
        "Users and their support",
        "The client connects without a warning about the certificate",
        text.toString());
  }

  private static List<String> instructions(Server server) {
    String port = server.getPort() == null ? "of the server" : server.getPort().text();
    List<String> lines = new ArrayList<>();
    if ("FTP".equals(server.getKind())) {
      lines.add("FTP client: port " + port + ", explicit TLS (AUTH TLS), trust store as above.");
      lines.add("Passive mode needs the ports of PASSIVEDATAPORTS open in firewalls.");
      lines.add("A browser as such cannot do FTP with TLS; it needs an FTP client of its own.");
    } else {
      lines.add(
          "Personal Communications or another TN3270E client: port " + port + ", security on.");
      lines.add("Add the authority to the key database or trust store that the client uses.");
    }
    return lines;
  }
}
