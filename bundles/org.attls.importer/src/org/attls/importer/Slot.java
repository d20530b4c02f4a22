// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

/** The part of a rule's authoring objects that a line goes to. */
enum Slot {
  /** The traffic type. */
  TYPE,
  /** The security level. */
  LEVEL,
  /** The key ring of image or descriptor. */
  KEY_RING,
  /** The image. */
  IMAGE,
  /** The local end of the connectivity rule. */
  LOCAL,
  /** The remote end of the connectivity rule. */
  REMOTE,
  /** The connectivity rule itself, or what it says of the row. */
  RULE,
  /** A time condition. */
  TIME
}
