// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.zosmf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.Secrets;
import org.attls.zos.host.TlsTrust;

/** Requests to the REST interface, with the header that it wants against forged requests. */
final class Rest implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final ConnectionProfile profile;
  private final HttpClient client;
  private final String authorization;

  Rest(ConnectionProfile profile, Secrets secrets) throws HostException {
    this.profile = profile;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LONGEST)
            .sslContext(TlsTrust.context(profile))
            .build();
    char[] password = secrets.ask(profile, Secrets.Kind.PASSWORD);
    String pair = profile.user() + ":" + new String(password);
    Arrays.fill(password, ' ');
    this.authorization =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** A request for a path below {@code /zosmf}, to be completed with a method. */
  HttpRequest.Builder to(String path) {
    String host = profile.host().indexOf(':') < 0 ? profile.host() : "[" + profile.host() + "]";
    return HttpRequest.newBuilder(URI.create("https://" + host + ":" + profile.port() + path))
        .timeout(LONGEST)
        .header("Authorization", authorization)
        .header("X-CSRF-ZOSMF-HEADER", "");
  }

  /**
   * Sends a request.
   *
   * @throws HostException if there is no answer, or the login is refused
   */
  Answer send(HttpRequest.Builder request) throws HostException {
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      Answer answer = Answer.of(response);
      if (answer.isLogin()) {
        throw new HostException(
            Reason.LOGIN,
            profile.address() + ": the login was refused (" + answer.said() + ").",
            null);
      }
      return answer;
    } catch (HostException e) {
      throw e;
    } catch (IOException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException(Reason.CONNECTION, profile.address() + ": interrupted.", e);
    }
  }

  private HostException failure(IOException e) {
    Optional<String> refusal = TlsTrust.refusal(e);
    if (refusal.isPresent()) {
      return new HostException(
          Reason.NOT_TRUSTED, profile.address() + ": " + refusal.get() + ".", e);
    }
    String what = e instanceof SSLException ? "no TLS connection" : "no answer";
    return new HostException(
        Reason.CONNECTION,
        profile.address() + ": " + what + ": " + String.valueOf(e.getMessage()) + ".",
        e);
  }

  @Override
  public void close() {
    client.close();
  }
}
