// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Locale;
import java.util.OptionalInt;
import org.attls.findings.FindingCode;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.pagent.flatfile.Ibm1047;
import org.eclipse.xtext.validation.Check;

/** Texts in quotes: one line each, and in IBM-1047 where they reach the flat file. */
public class TextChecks extends PolicyChecks {
  /** A description has a line break or another control character in it. */
  @Check
  public void descriptionIsOneLine(Named object) {
    String text = object.getDescription();
    if (text == null) {
      return;
    }
    OptionalInt control = text.chars().filter(Character::isISOControl).findFirst();
    if (control.isPresent()) {
      report(
          FindingCode.TEXT_CONTROL_CHARACTER,
          at(object, PolicyPackage.Literals.NAMED__DESCRIPTION),
          "description",
          code(control.getAsInt()));
    }
  }

  /** The name of a key ring cannot be written in the code page of the flat file. */
  @Check
  public void ringIsInCodePage(KeyRing keyRing) {
    String ring = keyRing.getRing();
    OptionalInt bad = ring == null ? OptionalInt.empty() : Ibm1047.firstUnencodable(ring);
    if (bad.isPresent()) {
      int point = ring.codePointAt(bad.getAsInt());
      report(
          FindingCode.NOT_IN_IBM1047,
          at(keyRing, PolicyPackage.Literals.KEY_RING__RING),
          Character.toString(point),
          code(point));
    }
  }

  private static String code(int point) {
    return String.format(Locale.ROOT, "U+%04X", point);
  }
}
