// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

/** Where a parameter is asked for; the later ones win over those before them. */
enum Layer {
  IMAGE,
  STACK,
  LEVEL,
  DESCRIPTOR,
  TYPE,
  RULE,
  ROW
}
