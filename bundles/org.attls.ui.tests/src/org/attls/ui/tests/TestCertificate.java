// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A key with a certificate of its own for this computer, made by keytool.
 *
 * @param store PKCS #12 with key and certificate
 * @param pem the certificate
 */
record TestCertificate(Path store, Path pem) {
  static final String PASSWORD = "for-tests";

  /** Makes one. */
  static TestCertificate make(Path folder, String name) throws IOException, InterruptedException {
    Path store = folder.resolve(name + ".p12");
    Path pem = folder.resolve(name + ".pem");
    keytool(
        store,
        "-genkeypair -keyalg RSA -keysize 2048 -validity 9 -dname CN=" + name + " -ext",
        "SAN=dns:localhost,ip:127.0.0.1");
    keytool(store, "-exportcert -rfc -file", pem.toString());
    return new TestCertificate(store, pem);
  }

  private static void keytool(Path store, String words, String last)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(words.split(" ")));
    command.add(last);
    command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass", PASSWORD, "-alias", "server"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "keytool ends");
    assertEquals(0, process.exitValue(), words);
  }
}
