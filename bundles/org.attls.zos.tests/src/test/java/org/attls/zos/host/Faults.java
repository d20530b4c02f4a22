// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.util.concurrent.atomic.AtomicInteger;

/** Says at which request a connection breaks. Shared by all connections of a test. */
public final class Faults {
  /** When the connection breaks. */
  public enum When {
    /** It does not. */
    NEVER,
    /** Before the request takes effect. */
    BEFORE,
    /** When a part of a text is written; for other requests before it takes effect. */
    MIDDLE,
    /** After it took effect, before the answer. */
    AFTER
  }

  private final AtomicInteger count = new AtomicInteger();
  private volatile int at;
  private volatile When when = When.NEVER;

  /** Breaks the connection at the n-th request from now on, the first being 1; once. */
  public void cut(int n, When how) {
    count.set(0);
    at = n;
    when = how;
  }

  /** How many requests there were since the last {@link #cut}. */
  public int count() {
    return count.get();
  }

  /** Counts a request and says what becomes of it. */
  public When next() {
    return count.incrementAndGet() == at ? when : When.NEVER;
  }
}
