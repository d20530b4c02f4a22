// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

/** What a text value stands for. */
public enum TextForm {
  /** A job name, where a last asterisk stands for any rest. */
  JOB,
  /** A user ID, where a last asterisk stands for any rest. */
  USER,
  /** The path of a z/OS UNIX file. */
  PATH,
  /** A SAF key ring, the path of a key database, or a PKCS #11 token. */
  KEYRING,
  /** A password: never to be shown or logged. */
  PASSWORD,
  /** The label of a certificate; may have blanks. */
  LABEL,
  /** A host name. */
  HOST,
  /** A host name, a slash and the label of a certificate. */
  HOST_LABEL
}
