// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.regex.Pattern;
import org.attls.findings.FindingCode;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;

/** Key rings, key databases and tokens: what names them can be written and is complete. */
public class KeyRingChecks extends PolicyChecks {
  private static final int MAX = 1023;

  /** Names of PKCS #11 tokens as ICSF takes them. */
  private static final Pattern TOKEN = Pattern.compile("[A-Z@#$][A-Z0-9@#$.]{0,31}");

  /** The name of a key ring is empty, too long, or would end before its end in the flat file. */
  @Check
  public void ringNameIsValid(KeyRing keyRing) {
    check(keyRing, keyRing.getRing(), "key ring name", PolicyPackage.Literals.KEY_RING__RING);
  }

  /** The path of a key database cannot be written, or there is no stash file. */
  @Check
  public void databaseIsComplete(KeyRing keyRing) {
    EAttribute database = PolicyPackage.Literals.KEY_RING__DATABASE;
    EAttribute stash = PolicyPackage.Literals.KEY_RING__STASH_FILE;
    checkPath(keyRing, keyRing.getDatabase(), "path of the key database", database);
    checkPath(keyRing, keyRing.getStashFile(), "path of the stash file", stash);
    if (keyRing.getDatabase() != null && keyRing.getStashFile() == null) {
      report(FindingCode.NO_STASH_FILE, at(keyRing, database), keyRing.getDatabase());
    }
  }

  private void checkPath(KeyRing keyRing, String path, String what, EAttribute feature) {
    if (path == null || check(keyRing, path, what, feature)) {
      return;
    }
    for (Meaning meaning : meanings(keyRing, path)) {
      if (!meaning.text().startsWith("/")) {
        reportMeant(
            FindingCode.KEY_PATH_RELATIVE, at(keyRing, feature), meaning, List.of(), what, path);
        return;
      }
    }
  }

  /** The name of a token is none that ICSF takes. */
  @Check
  public void tokenNameIsValid(KeyRing keyRing) {
    String token = keyRing.getToken();
    EAttribute feature = PolicyPackage.Literals.KEY_RING__TOKEN;
    if (token == null || check(keyRing, token, "token name", feature)) {
      return;
    }
    for (Meaning meaning : meanings(keyRing, token)) {
      if (!TOKEN.matcher(meaning.text()).matches()) {
        reportMeant(FindingCode.KEY_TOKEN_INVALID, at(keyRing, feature), meaning, List.of(), token);
        return;
      }
    }
  }

  /** Answers whether there was something to say. */
  private boolean check(KeyRing keyRing, String text, String what, EAttribute feature) {
    if (text == null) {
      return false;
    }
    for (Meaning meaning : meanings(keyRing, text)) {
      String problem = problem(meaning.text());
      if (problem != null) {
        reportMeant(
            FindingCode.KEY_RING_INVALID, at(keyRing, feature), meaning, List.of(), what, problem);
        return true;
      }
    }
    return false;
  }

  private static String problem(String ring) {
    if (ring.isEmpty()) {
      return "is empty";
    } else if (ring.length() > MAX) {
      return "has " + ring.length() + " characters";
    } else if (ring.indexOf(' ') >= 0) {
      return "contains a blank, after which PAGENT ignores the rest of the line";
    } else if (ring.indexOf('#') >= 0) {
      return "contains #, which starts a comment in the policy file";
    } else if (ring.equals("{") || ring.equals("}")) {
      return "is a brace, which would open or close a block";
    } else if (ring.chars().anyMatch(Character::isISOControl)) {
      return "contains a control character";
    }
    return null;
  }
}
