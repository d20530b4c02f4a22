// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Says in words why a connection failed. */
final class Failures {
  private static final Pattern ALERT = Pattern.compile("Received fatal alert: (\\w+)");

  private Failures() {}

  /** The reason of a failure. */
  static String words(IOException failure, Duration timeout) {
    String message = String.valueOf(failure.getMessage());
    Optional<String> alert = alert(failure);
    if (alert.isPresent()) {
      return "alert " + alert.get();
    }
    return switch (failure) {
      case SocketTimeoutException late -> "no answer within " + seconds(timeout);
      case EOFException ended -> "it ends the connection";
      case NoRouteToHostException none -> "there is no route to it";
      case ConnectException refused ->
          message.toLowerCase(Locale.ROOT).contains("refused")
              ? "nothing listens there: the connection was refused"
              : message;
      default -> message.contains("reset") ? "it resets the connection" : message;
    };
  }

  /** The alert that the server sent; empty if that was not what happened. */
  static Optional<String> alert(IOException failure) {
    Matcher alert = ALERT.matcher(String.valueOf(failure.getMessage()));
    return failure instanceof SSLException && alert.find()
        ? Optional.of(alert.group(1))
        : Optional.empty();
  }

  /** A time such as {@code 5 s} or {@code 0.5 s}. */
  static String seconds(Duration time) {
    long millis = time.toMillis();
    return millis % 1000 == 0
        ? millis / 1000 + " s"
        : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
  }
}
