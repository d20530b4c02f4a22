// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import org.attls.pagent.catalogue.Parameter;

/**
 * A stretch of a line cut into its keyword and the rest.
 *
 * @param text the whole text of the file
 * @param start where the keyword begins
 * @param keywordEnd the offset behind the keyword
 * @param restStart where the rest begins; {@code keywordEnd} if there is none
 * @param restEnd the offset behind the rest, without blanks at its end
 */
record Words(String text, int start, int keywordEnd, int restStart, int restEnd) {
  /** The offset behind the first word of the rest. */
  int firstWordEnd() {
    return Scan.wordEnd(text, restStart, restEnd);
  }

  /** The offset behind the value; what no parameter explains is all of the rest. */
  int valueEnd(Parameter parameter) {
    if (parameter == null || restStart == restEnd) {
      return restEnd;
    }
    int end = parameter.extent().end(text, restStart, restEnd);
    int sign = text.indexOf('#', restStart, end);
    return sign > restStart && !parameter.type().value().mayHoldNumberSign() ? sign : end;
  }
}
