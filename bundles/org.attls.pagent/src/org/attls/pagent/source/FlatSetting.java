// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import java.util.Optional;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.value.ValueReader;
import org.attls.pagent.value.ValueReading;

/**
 * A line with a parameter and its value, as it stands in a flat file. A line that makes no sense is
 * one as well, so that nothing of a file is lost.
 */
public final class FlatSetting implements FlatNode {
  private final FlatPolicy policy;
  private final FlatStatement parent;
  private final Parameter parameter;
  private final int start;
  private final int keywordEnd;
  private final int valueStart;
  private final int valueEnd;
  private final int restEnd;
  private ValueReading reading;

  FlatSetting(FlatPolicy policy, FlatStatement parent, Parameter parameter, Words words) {
    this.policy = policy;
    this.parent = parent;
    this.parameter = parameter;
    this.start = words.start();
    this.keywordEnd = words.keywordEnd();
    this.valueStart = words.restStart();
    this.valueEnd = words.valueEnd(parameter);
    this.restEnd = words.restEnd();
  }

  /** What is set; empty if the statement has no such parameter. */
  public Optional<Parameter> parameter() {
    return Optional.ofNullable(parameter);
  }

  @Override
  public Optional<FlatStatement> parent() {
    return Optional.ofNullable(parent);
  }

  @Override
  public String keyword() {
    return keywordSpan().of(policy.text());
  }

  @Override
  public Span keywordSpan() {
    return new Span(start, keywordEnd);
  }

  /** The value as it is written; empty if there is none. */
  public String value() {
    return valueSpan().of(policy.text());
  }

  /**
   * What the value means, and what is wrong with it; only for a line with a known parameter. It is
   * read once, since many questions are asked about a value; that two threads may both do so is no
   * harm.
   */
  public ValueReading reading() {
    return reading(parameter);
  }

  /** What the value means to a parameter, which the line may be for only presumably. */
  public ValueReading reading(Parameter presumed) {
    if (presumed != parameter) {
      return ValueReader.read(presumed, value());
    }
    ValueReading known = reading;
    if (known == null) {
      known = ValueReader.read(parameter, value());
      reading = known;
    }
    return known;
  }

  /** Where the value is; behind the keyword if there is none. */
  public Span valueSpan() {
    return new Span(valueStart, valueEnd);
  }

  /** The text behind the value, which the Policy Agent ignores; mostly empty. */
  public Span ignored() {
    return new Span(Scan.skipBlanks(policy.text(), valueEnd, restEnd), restEnd);
  }

  /** From the keyword to the end of the value; a text that is ignored belongs to it. */
  @Override
  public Span span() {
    return new Span(start, restEnd);
  }

  /** Whether the keyword is that of a parameter. */
  public boolean is(String keyword) {
    return parameter != null && parameter.keyword().equals(keyword);
  }

  @Override
  public String toString() {
    return span().of(policy.text());
  }
}
