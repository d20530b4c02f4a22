// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.Connections;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.Named;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.eclipse.emf.ecore.EObject;

/**
 * Authoring objects as they are in force for one stack. What extends nothing and holds no symbol is
 * the object of the text itself; everything else is a copy that has all that it extends and the
 * values of the symbols, and that is in no file. Each object is made once.
 */
public final class Effective {
  private final Expansion expansion;
  private final Origins origins = new Origins();
  private final Map<EObject, EObject> made = new HashMap<>();

  private Effective(Symbols symbols) {
    expansion = new Expansion(symbols, origins);
  }

  /** The objects as a stack has them. */
  public static Effective in(Stack stack) {
    return new Effective(Symbols.of(stack));
  }

  /** The objects with what they extend, but with the names of symbols. */
  public static Effective withoutSymbols() {
    return new Effective(Symbols.NONE);
  }

  /** Where the parts of these objects come from. */
  public Origins origins() {
    return origins;
  }

  /** A level with all that it extends. */
  public SecurityLevel level(SecurityLevel level) {
    return make(level, this::newLevel);
  }

  /** A descriptor with the traffic types, key ring and settings of what it extends. */
  public TrafficDescriptor descriptor(TrafficDescriptor descriptor) {
    return make(descriptor, this::newDescriptor);
  }

  /** An address group; the groups in it are left to be asked for. */
  public AddressGroup group(AddressGroup group) {
    return make(group, expansion::of);
  }

  /** An endpoint; its group is left to be asked for. */
  public Endpoint endpoint(Endpoint endpoint) {
    return make(endpoint, expansion::of);
  }

  /** Connections of an expectation; the groups of their endpoints are left to be asked for. */
  public Connections connections(Connections connections) {
    return make(connections, expansion::of);
  }

  /** A key ring. */
  public KeyRing keyRing(KeyRing ring) {
    return make(ring, expansion::of);
  }

  /** A setting of a rule, image, stack or time condition. */
  public Setting setting(Setting setting) {
    return make(setting, expansion::of);
  }

  /** A certificate, ring, Policy Agent or server; what it refers to is left to be asked for. */
  public <T extends Named> T setup(T object) {
    return make(object, expansion::of);
  }

  /** A text with the values of symbols. */
  public String text(String text) {
    return expansion.text(text);
  }

  private SecurityLevel newLevel(SecurityLevel level) {
    List<SecurityLevel> chain = Bases.of(level);
    return expansion.of(chain.size() == 1 ? level : LevelMerge.of(chain, origins));
  }

  private TrafficDescriptor newDescriptor(TrafficDescriptor descriptor) {
    List<TrafficDescriptor> chain = Bases.of(descriptor);
    return expansion.of(chain.size() == 1 ? descriptor : DescriptorMerge.of(chain, origins));
  }

  @SuppressWarnings("unchecked") // What is made of an object is of its class.
  private <T extends EObject> T make(T object, UnaryOperator<T> maker) {
    T there = (T) made.get(object);
    if (there == null) {
      there = maker.apply(object);
      made.put(object, there);
    }
    return there;
  }
}
