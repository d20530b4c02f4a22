// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

/** Where a run starts, by what the last one left. */
enum Course {
  /** From the beginning. */
  FRESH,
  /** After the steps that are done; production is as it was. */
  RESUMED,
  /** The new policy is in production; refresh. */
  REPLACED,
  /** The new policy is in production, and known to be in force or not asked for. */
  NOTHING
}
