// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.name.Named;
import java.lang.annotation.Annotation;

/** Keys of Guice as text, the same on every Java version. */
final class KeyText {
  private static final String ANNOTATED = " @";

  private KeyText() {}

  /** The text of a key that is a class without annotation. */
  static String of(Class<?> type) {
    return type.getName();
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if its annotation has values and is not {@link Named}
   */
  static String of(Key<?> key) {
    String type = key.getTypeLiteral().toString();
    if (key.getAnnotationType() == null) {
      return type;
    }
    String annotated = type + ANNOTATED + key.getAnnotationType().getName();
    Annotation annotation = key.getAnnotation();
    if (annotation instanceof Named named) {
      return annotated + " " + named.value();
    }
    if (key.getAnnotationType().getDeclaredMethods().length > 0) {
      throw new IllegalArgumentException("not a key with a text: " + key);
    }
    return annotated;
  }

  /** Whether a key, as text, is of this type with an annotation. */
  static boolean isAnnotated(String key, TypeLiteral<?> type) {
    return key.startsWith(type + ANNOTATED);
  }
}
