// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Compares what was injected into objects by two injectors, and into that, and so on. */
final class SameParts {
  private final Map<Object, Object> compared = new IdentityHashMap<>();
  private final Set<Class<?>> provided = new HashSet<>();

  /** How many objects were compared. */
  int count() {
    return compared.size();
  }

  /**
   * Fails if the objects are of different classes, or what was injected into them is; or if one is
   * in two places where the other is in one.
   */
  void check(Object expected, Object actual) throws ReflectiveOperationException {
    if (expected instanceof Injector) {
      return;
    }
    if (expected instanceof Provider<?> provider) {
      Object given = provider.get();
      if (provided.add(given.getClass())) {
        check(given, ((Provider<?>) actual).get());
      }
      return;
    }
    assertEquals(expected.getClass(), actual.getClass());
    if (compared.containsKey(expected)) {
      assertSame(compared.get(expected), actual);
      return;
    }
    compared.put(expected, actual);
    for (Class<?> type = expected.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (isInjected(field)) {
          field.setAccessible(true);
          if (field.get(expected) != null) {
            check(field.get(expected), field.get(actual));
          } else {
            assertEquals(null, field.get(actual), field.toString());
          }
        }
      }
    }
  }

  private static boolean isInjected(Field field) {
    return field.isAnnotationPresent(Inject.class)
        || Arrays.stream(field.getAnnotations())
            .anyMatch(each -> each.annotationType().getName().equals("jakarta.inject.Inject"));
  }
}
