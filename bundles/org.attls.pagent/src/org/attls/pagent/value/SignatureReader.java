// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.model.facts.SignaturePair;
import org.attls.pagent.catalogue.ValueType;

/** Reads a constant of a signature pair or a string of codes. */
final class SignatureReader {
  private static final int LENGTH = 4;

  private SignatureReader() {}

  static Optional<Value> read(ValueType.SignaturePairs type, String text, Faults faults) {
    if (Codes.separated(text, faults)) {
      return Optional.empty();
    }
    if (!Codes.isHexadecimal(text)) {
      Optional<SignaturePair> found = SignaturePair.find(text);
      if (found.isEmpty()) {
        Optional<String> nearest =
            NearestName.in(SignaturePair.all().stream().map(SignaturePair::name).toList(), text);
        faults.unknown(FindingCode.SIGNATURE_PAIR_UNKNOWN, text, 0, text.length(), nearest);
      }
      return found.map(pair -> new Value.Signatures(List.of(pair.code())));
    }
    Codes.checkLength(text, LENGTH, faults);
    List<String> codes = Codes.cut(text, LENGTH);
    for (int i = 0; i < codes.size(); i++) {
      if (SignaturePair.findByCode(codes.get(i)).isEmpty()) {
        faults.unknown(
            FindingCode.SIGNATURE_PAIR_UNKNOWN,
            codes.get(i),
            i * LENGTH,
            i * LENGTH + LENGTH,
            Optional.empty());
      }
    }
    if (!type.several() && codes.size() > 1) {
      faults.whole(
          FindingCode.VALUE_FORM,
          faults.ofKind(),
          List.of(codes.getFirst()),
          text,
          "one signature pair",
          faults.keyword(),
          faults.wanted());
    }
    return Codes.unlessEmpty(codes, Value.Signatures::new);
  }
}
