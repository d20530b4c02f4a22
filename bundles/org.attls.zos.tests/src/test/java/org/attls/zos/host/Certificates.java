// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key with a certificate of its own, made by keytool.
 *
 * @param store PKCS #12 with key and certificate
 * @param pem the certificate
 */
record Certificates(Path store, Path pem) {
  static final String PASSWORD = "for-tests";

  /** Makes one for a host name. */
  static Certificates make(Path folder, String host) throws IOException, InterruptedException {
    Path store = folder.resolve(host + ".p12");
    Path pem = folder.resolve(host + ".pem");
    String names = "SAN=dns:" + host + (host.equals("localhost") ? ",ip:127.0.0.1" : "");
    run(
        store,
        "-genkeypair -keyalg RSA -keysize 2048 -validity 9 -dname CN=" + host + " -ext " + names);
    run(store, "-exportcert -rfc -file " + pem);
    return new Certificates(store, pem);
  }

  private static void run(Path store, String words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(words.split(" ")));
    command.addAll(
        List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
    command.addAll(List.of("-alias", "server"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor(), words);
  }

  /** The context of a server with this certificate. */
  SSLContext context() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
