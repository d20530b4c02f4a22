// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import com.google.inject.Binder;
import com.google.inject.Binding;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.spi.BindingScopingVisitor;
import com.google.inject.spi.BindingTargetVisitor;
import com.google.inject.spi.ElementVisitor;

/** A binding that gives its instances; all else throws {@link UnsupportedOperationException}. */
final class WiredBinding<T> implements Binding<T> {
  private static final String WHY = "only instances are to be had of this binding";

  private final Provider<T> provider;

  WiredBinding(Provider<T> provider) {
    this.provider = provider;
  }

  @Override
  public Provider<T> getProvider() {
    return provider;
  }

  @Override
  public Key<T> getKey() {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public Object getSource() {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public <V> V acceptTargetVisitor(BindingTargetVisitor<? super T, V> visitor) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public <V> V acceptScopingVisitor(BindingScopingVisitor<V> visitor) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public <V> V acceptVisitor(ElementVisitor<V> visitor) {
    throw new UnsupportedOperationException(WHY);
  }

  @Override
  public void applyTo(Binder binder) {
    throw new UnsupportedOperationException(WHY);
  }
}
