// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attls.cli.wiring.Wiring.Point;

/** Makes objects of a class as its points say. */
final class Maker {
  /** A place for instances, and the keys of what goes there. */
  private record Place(AccessibleObject member, List<String> keys) {}

  private final Constructor<?> constructor;
  private final List<String> taken;
  private final List<Place> places;

  /** What is being made: a part that needs it meanwhile gets it as far as it is, as with Guice. */
  private Object unfinished;

  /** Finds the members; the first point is the constructor. */
  Maker(List<Point> points) throws ReflectiveOperationException {
    constructor = (Constructor<?>) member(points.getFirst());
    taken = points.getFirst().keys();
    places = new ArrayList<>(points.size());
    for (Point point : points.subList(1, points.size())) {
      places.add(new Place(member(point), point.keys()));
    }
  }

  private static AccessibleObject member(Point point) throws ReflectiveOperationException {
    Class<?> owner = Class.forName(point.owner());
    AccessibleObject member =
        switch (point.kind()) {
          case FIELD -> owner.getDeclaredField(point.name());
          case METHOD -> owner.getDeclaredMethod(point.name(), types(point));
          case CONSTRUCTOR -> owner.getDeclaredConstructor(types(point));
        };
    member.setAccessible(true);
    return member;
  }

  private static Class<?>[] types(Point point) throws ClassNotFoundException {
    Class<?>[] types = new Class<?>[point.types().size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = Class.forName(point.types().get(i));
    }
    return types;
  }

  /** Makes an object, of what the function gives for the keys. */
  Object make(Function<String, Object> instances) throws ReflectiveOperationException {
    if (unfinished != null) {
      return unfinished;
    }
    Object made = constructor.newInstance(all(taken, instances));
    unfinished = made;
    try {
      for (Place place : places) {
        Object[] given = all(place.keys, instances);
        if (place.member instanceof Field field) {
          field.set(made, given[0]);
        } else {
          ((Method) place.member).invoke(made, given);
        }
      }
    } finally {
      unfinished = null;
    }
    return made;
  }

  private static Object[] all(List<String> keys, Function<String, Object> instances) {
    Object[] all = new Object[keys.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = instances.apply(keys.get(i));
    }
    return all;
  }
}
