// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import com.google.inject.Binding;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.MembersInjector;
import com.google.inject.Module;
import com.google.inject.Scope;
import com.google.inject.TypeLiteral;
import com.google.inject.spi.Element;
import com.google.inject.spi.InjectionPoint;
import com.google.inject.spi.TypeConverterBinding;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An injector that gives instances and can neither tell of its bindings nor be extended.
 *
 * <p>All else throws {@link UnsupportedOperationException}.
 */
abstract class InstancesOnly implements Injector {
  private static final String WHY = "only instances are to be had of this injector";

  @Override
  public <T> T getInstance(Class<T> type) {
    return getProvider(type).get();
  }

  @Override
  public <T> T getInstance(Key<T> key) {
    return getProvider(key).get();
  }

  @Override
  public Injector getParent() {
    return null;
  }

  @Override
  public void injectMembers(Object instance) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public <T> MembersInjector<T> getMembersInjector(TypeLiteral<T> type) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public <T> MembersInjector<T> getMembersInjector(Class<T> type) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public Map<Key<?>, Binding<?>> getBindings() {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public Map<Key<?>, Binding<?>> getAllBindings() {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public <T> Binding<T> getBinding(Key<T> key) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public <T> Binding<T> getBinding(Class<T> type) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public <T> Binding<T> getExistingBinding(Key<T> key) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public Injector createChildInjector(Iterable<? extends Module> modules) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public Injector createChildInjector(Module... modules) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public Map<Class<? extends Annotation>, Scope> getScopeBindings() {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public Set<TypeConverterBinding> getTypeConverterBindings() {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public List<Element> getElements() {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public Map<TypeLiteral<?>, List<InjectionPoint>> getAllMembersInjectorInjectionPoints() {
    throw new UnsupportedOperationException(WHY);
  }
}
