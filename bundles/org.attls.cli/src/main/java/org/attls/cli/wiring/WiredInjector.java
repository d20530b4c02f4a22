// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import com.google.inject.Binding;
import com.google.inject.ConfigurationException;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Provider;
import com.google.inject.ProvisionException;
import com.google.inject.TypeLiteral;
import com.google.inject.spi.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.cli.wiring.Wiring.Scope;
import org.attls.cli.wiring.Wiring.Wire;

/** Gives the instances that a wiring tells of. */
public final class WiredInjector extends InstancesOnly {
  private final Wiring wiring;
  private final Module module;
  private final Map<String, Object> ones = new HashMap<>();
  private final Map<String, Maker> makers = new HashMap<>();

  /**
   * An injector that makes what is to be made at once.
   *
   * @param module what gives the instances that are no classes of their own
   */
  WiredInjector(Wiring wiring, Module module) {
    this.wiring = wiring;
    this.module = module;
    wiring
        .wires()
        .forEach(
            (key, wire) -> {
              if (wire.scope() == Scope.EAGER) {
                instance(key);
              }
            });
  }

  /**
   * The injector whose wiring was written when the command line was built; none where that was not
   * done, as where its classes are run from an IDE.
   *
   * @param module the module of which the wiring was written
   */
  public static Optional<Injector> ofBuild(Module module) {
    try (InputStream in = WiredInjector.class.getResourceAsStream(WiringWriter.RESOURCE)) {
      if (in == null) {
        return Optional.empty();
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new WiredInjector(Wiring.read(lines.lines()::iterator), module));
    } catch (IOException e) {
      throw new UncheckedIOException("the wiring of the language can't be read", e);
    }
  }

  @Override
  public <T> Provider<T> getProvider(Class<T> type) {
    return provider(KeyText.of(type));
  }

  @Override
  public <T> Provider<T> getProvider(Key<T> key) {
    return provider(KeyText.of(key));
  }

  /**
   * The bindings of a type with any annotation, in the order of their texts.
   *
   * @throws UnsupportedOperationException if there is one without annotation, of which a wiring
   *     does not tell whether a module has it
   */
  @Override
  public <T> List<Binding<T>> findBindingsByType(TypeLiteral<T> type) {
    if (wiring.wires().containsKey(type.toString())) {
      throw new UnsupportedOperationException("the bindings of " + type);
    }
    return wiring.wires().keySet().stream()
        .filter(each -> KeyText.isAnnotated(each, type))
        .sorted()
        .<Binding<T>>map(each -> new WiredBinding<>(provider(each)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private <T> Provider<T> provider(String key) {
    return () -> (T) instance(key);
  }

  private synchronized Object instance(String key) {
    Object one = ones.get(key);
    if (one != null) {
      return one;
    }
    Wire wire = wiring.wires().get(key);
    if (wire == null) {
      throw new ConfigurationException(List.of(new Message("not in the wiring: " + key)));
    }
    Object instance;
    try {
      instance = find(key, wire);
    } catch (InvocationTargetException e) {
      throw new ProvisionException("making " + key, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new ProvisionException("making " + key, e);
    }
    if (wire.scope() != Scope.EACH) {
      ones.put(key, instance);
    }
    return instance;
  }

  private Object find(String key, Wire wire) throws ReflectiveOperationException {
    return switch (wire.source()) {
      case TEXT -> wire.detail();
      case FLAG -> Boolean.valueOf(wire.detail());
      case INJECTOR -> this;
      case MODULE -> ofModule(wire);
      case MODULE_PROVIDER -> ((Provider<?>) ofModule(wire)).get();
      case KEY -> instance(wire.detail());
      case PROVIDER -> provider(wire.detail());
      case PROVIDED -> ((jakarta.inject.Provider<?>) instance(wire.detail())).get();
      case NEW -> maker(key, wire).make(this::instance);
    };
  }

  private Object ofModule(Wire wire) throws ReflectiveOperationException {
    return module.getClass().getMethod(wire.detail()).invoke(module);
  }

  private Maker maker(String key, Wire wire) throws ReflectiveOperationException {
    Maker maker = makers.get(key);
    if (maker == null) {
      maker = new Maker(wire.points());
      makers.put(key, maker);
    }
    return maker;
  }
}
