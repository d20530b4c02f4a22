// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import com.google.inject.Binding;
import com.google.inject.ConfigurationException;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Provider;
import com.google.inject.Scopes;
import com.google.inject.spi.ConstructorBinding;
import com.google.inject.spi.DefaultBindingScopingVisitor;
import com.google.inject.spi.DefaultBindingTargetVisitor;
import com.google.inject.spi.Dependency;
import com.google.inject.spi.InjectionPoint;
import com.google.inject.spi.InstanceBinding;
import com.google.inject.spi.LinkedKeyBinding;
import com.google.inject.spi.ProviderBinding;
import com.google.inject.spi.ProviderInstanceBinding;
import com.google.inject.spi.ProviderKeyBinding;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.attls.cli.wiring.Wiring.Kind;
import org.attls.cli.wiring.Wiring.Point;
import org.attls.cli.wiring.Wiring.Scope;
import org.attls.cli.wiring.Wiring.Source;
import org.attls.cli.wiring.Wiring.Wire;

/** What Guice binds, as wires. */
final class Bindings {
  private final Injector injector;
  private final Module module;

  Bindings(Injector injector, Module module) {
    this.injector = injector;
    this.module = module;
  }

  /**
   * The wire of a binding.
   *
   * @param needs takes the keys that it leads to
   * @throws IllegalArgumentException if it is of a kind that has none
   */
  Wire wire(Binding<?> binding, Consumer<Key<?>> needs) {
    if (binding.getKey().equals(Key.get(Injector.class))) {
      return new Wire(Scope.EACH, Source.INJECTOR, "", List.of());
    }
    return binding.acceptTargetVisitor(new Target(scope(binding), needs));
  }

  private static Scope scope(Binding<?> binding) {
    return binding.acceptScopingVisitor(
        new DefaultBindingScopingVisitor<Scope>() {
          @Override
          public Scope visitEagerSingleton() {
            return Scope.EAGER;
          }

          @Override
          public Scope visitScope(com.google.inject.Scope scope) {
            if (scope != Scopes.SINGLETON) {
              throw new IllegalArgumentException("no wire for the scope of " + binding);
            }
            return Scope.ONE;
          }

          @Override
          public Scope visitNoScoping() {
            return Scope.EACH;
          }
        });
  }

  /** Makes the wire of a binding by its kind. */
  private final class Target extends DefaultBindingTargetVisitor<Object, Wire> {
    private final Scope scope;
    private final Consumer<Key<?>> needs;

    Target(Scope scope, Consumer<Key<?>> needs) {
      this.scope = scope;
      this.needs = needs;
    }

    @Override
    public Wire visit(InstanceBinding<?> binding) {
      if (!binding.getInjectionPoints().isEmpty()) {
        return visitOther(binding);
      }
      Object instance = binding.getInstance();
      return switch (instance) {
        case String text -> new Wire(Scope.EACH, Source.TEXT, text, List.of());
        case Boolean flag -> new Wire(Scope.EACH, Source.FLAG, flag.toString(), List.of());
        default -> {
          String method = method(binding, each -> result(each) == instance);
          yield new Wire(Scope.ONE, Source.MODULE, method, List.of());
        }
      };
    }

    @Override
    public Wire visit(ProviderInstanceBinding<?> binding) {
      if (!binding.getInjectionPoints().isEmpty()) {
        return visitOther(binding);
      }
      Class<?> wanted = binding.getKey().getTypeLiteral().getRawType();
      String method =
          method(
              binding,
              each ->
                  result(each) instanceof Provider<?> provider
                      && wanted.isInstance(provider.get()));
      return new Wire(scope, Source.MODULE_PROVIDER, method, List.of());
    }

    @Override
    public Wire visit(LinkedKeyBinding<?> binding) {
      return leading(Source.KEY, binding.getLinkedKey());
    }

    @Override
    public Wire visit(ProviderBinding<?> binding) {
      return leading(Source.PROVIDER, binding.getProvidedKey());
    }

    @Override
    public Wire visit(ProviderKeyBinding<?> binding) {
      return leading(Source.PROVIDED, binding.getProviderKey());
    }

    @Override
    public Wire visit(ConstructorBinding<?> binding) {
      List<Point> points = new ArrayList<>();
      points.add(point(binding.getConstructor()));
      binding.getInjectableMembers().stream()
          .filter(each -> !each.isOptional() || isBound(each))
          .map(this::point)
          .forEach(points::add);
      return new Wire(scope, Source.NEW, "", points);
    }

    @Override
    protected Wire visitOther(Binding<?> binding) {
      throw new IllegalArgumentException("no wire for " + binding);
    }

    private Wire leading(Source source, Key<?> key) {
      needs.accept(key);
      return new Wire(scope, source, KeyText.of(key), List.of());
    }

    private Point point(InjectionPoint point) {
      List<String> keys = new ArrayList<>();
      for (Dependency<?> dependency : point.getDependencies()) {
        needs.accept(dependency.getKey());
        keys.add(KeyText.of(dependency.getKey()));
      }
      Member member = point.getMember();
      String owner = member.getDeclaringClass().getName();
      return switch (member) {
        case Field field ->
            new Point(Kind.FIELD, owner, field.getName(), types(field.getType()), keys);
        case Method method ->
            new Point(
                Kind.METHOD, owner, method.getName(), types(method.getParameterTypes()), keys);
        case Constructor<?> constructor ->
            new Point(Kind.CONSTRUCTOR, owner, "", types(constructor.getParameterTypes()), keys);
        default -> throw new IllegalArgumentException("no point for " + member);
      };
    }

    private static List<String> types(Class<?>... types) {
      return Arrays.stream(types).map(Class::getName).toList();
    }

    private boolean isBound(InjectionPoint point) {
      try {
        point.getDependencies().forEach(each -> injector.getBinding(each.getKey()));
        return true;
      } catch (ConfigurationException e) {
        return false;
      }
    }
  }

  /** The name of the one method of the module that an instance or a provider comes from. */
  private String method(Binding<?> binding, Predicate<Method> condition) {
    return Arrays.stream(module.getClass().getMethods())
        .filter(each -> each.getParameterCount() == 0 && each.getDeclaringClass() != Object.class)
        .filter(condition)
        .map(Method::getName)
        .sorted()
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no method of the module gives " + binding));
  }

  private Object result(Method method) {
    try {
      return method.invoke(module);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("the module does not tell what it binds", e);
    }
  }
}
