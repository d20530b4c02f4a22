// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.attls.findings.FindingCode;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.pagent.flatfile.Ibm1047;
import org.eclipse.emf.ecore.EAttribute;
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

  /** The name of a key ring, database or token cannot be written in the code page of the file. */
  @Check
  public void ringIsInCodePage(KeyRing keyRing) {
    for (EAttribute feature : keyRing.eClass().getEAllAttributes()) {
      if (keyRing.eGet(feature) instanceof String text) {
        check(keyRing, feature, text);
      }
    }
  }

  private void check(KeyRing keyRing, EAttribute feature, String text) {
    for (Meaning meaning : meanings(keyRing, text)) {
      OptionalInt bad = Ibm1047.firstUnencodable(meaning.text());
      if (bad.isPresent()) {
        int point = meaning.text().codePointAt(bad.getAsInt());
        reportMeant(
            FindingCode.NOT_IN_IBM1047,
            at(keyRing, feature),
            meaning,
            List.of(),
            Character.toString(point),
            code(point));
        return;
      }
    }
  }

  private static String code(int point) {
    return String.format(Locale.ROOT, "U+%04X", point);
  }
}
