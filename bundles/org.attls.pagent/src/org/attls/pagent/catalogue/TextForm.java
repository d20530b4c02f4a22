// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

/** What a text value stands for. */
public enum TextForm {
  /** A job name, where a last asterisk stands for any rest. */
  JOB("a job name, which may end in *"),
  /** A user ID, where a last asterisk stands for any rest. */
  USER("a user ID, which may end in *"),
  /** The path of a z/OS UNIX file. */
  PATH("a path"),
  /** A SAF key ring, the path of a key database, or a PKCS #11 token. */
  KEYRING("a key ring, a path or a token"),
  /** A password: never to be shown or logged. */
  PASSWORD("a password"),
  /** The label of a certificate; may have blanks. */
  LABEL("a label"),
  /** A host name. */
  HOST("a host name"),
  /** A host name, a slash and the label of a certificate. */
  HOST_LABEL("a host name, a slash and a label"),
  /** A host name, and after a colon a port, which may be missing. */
  HOST_PORT("a host name, or host:port"),
  /** A URL of HTTP. */
  URL("a URL such as http://host:port/path"),
  /** A distinguished name for an LDAP server; may have blanks. */
  DISTINGUISHED_NAME("a distinguished name"),
  /** The path of a z/OS UNIX file, or a data set as {@code //'USER1.PAGENT.CONF(TTLS)'}. */
  FILE("a path, or //'data.set(member)'"),
  /** The name of a TCP/IP stack. */
  STACK("the name of a stack"),
  /** The name of a code page. */
  CODE_PAGE("the name of a code page");

  private final String words;

  TextForm(String words) {
    this.words = words;
  }

  /** How it is named in messages. */
  public String words() {
    return words;
  }

  /** How far such a text reaches on its line. */
  ValueExtent extent() {
    return switch (this) {
      case LABEL, HOST_LABEL, PASSWORD, DISTINGUISHED_NAME -> ValueExtent.REST_OF_LINE;
      default -> ValueExtent.FIRST_WORD;
    };
  }
}
