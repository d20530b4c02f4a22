// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a value.
 *
 * @param value what the text means; empty where it means nothing that could be relied on
 * @param faults what is wrong with it, from left to right; there may be a value nevertheless
 */
public record ValueReading(Optional<Value> value, List<ValueFault> faults) {}
