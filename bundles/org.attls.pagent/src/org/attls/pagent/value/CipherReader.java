// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.findings.Severity;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.CipherSuiteV2;
import org.attls.model.facts.Evidence;

/**
 * Reads a constant of a cipher suite or a string of codes. A suite that is not known gives a
 * warning only, save for SSL version 2: no table of the suites that z/OS has is at hand.
 */
final class CipherReader {
  private static final int FOUR = 4;

  private CipherReader() {}

  static Optional<Value> read(int length, String text, Faults faults) {
    if (Codes.separated(text, faults)) {
      return Optional.empty();
    }
    boolean isCodes = length == 1 ? text.charAt(0) <= '9' : Codes.isHexadecimal(text);
    return isCodes ? codes(length, text, faults) : constant(length, text, faults);
  }

  private static Optional<Value> constant(int length, String text, Faults faults) {
    Optional<Value> found = length == 1 ? constantV2(text) : constantV3(text);
    if (found.isEmpty()) {
      Stream<String> names =
          length == 1
              ? CipherSuiteV2.all().stream().map(CipherSuiteV2::name)
              : CipherSuite.all().stream().map(CipherSuite::name);
      Optional<String> nearest = NearestName.in(names.toList(), text);
      faults.part(
          FindingCode.CIPHER_CONSTANT_UNKNOWN,
          unknown(length),
          0,
          text.length(),
          nearest.map(List::of).orElse(List.of()),
          text,
          WordReader.suggestion(nearest));
    }
    return found;
  }

  private static Optional<Value> constantV2(String text) {
    return CipherSuiteV2.find(text).map(suite -> new Value.CiphersV2(List.of(suite.code())));
  }

  private static Optional<Value> constantV3(String text) {
    return CipherSuite.find(text)
        .or(() -> CipherSuite.find(text.toUpperCase(Locale.ROOT)))
        .map(suite -> new Value.Ciphers(List.of(suite.code())));
  }

  private static Optional<Value> codes(int length, String text, Faults faults) {
    if (length == 2 && (fourCharacters(text, faults) || beginsWithFour(text, faults))) {
      return Optional.empty();
    }
    Codes.checkLength(text, length, faults);
    List<String> read = new ArrayList<>();
    List<String> written = Codes.cut(text, length);
    for (int i = 0; i < written.size(); i++) {
      String code = written.get(i);
      if (!isKnown(length, code)) {
        faults.part(
            FindingCode.CIPHER_CODE_UNKNOWN,
            unknown(length),
            i * length,
            i * length + length,
            List.of(),
            code,
            faults.keyword(),
            faults.wanted());
      }
      read.add(length == 2 ? "00" + code : code);
    }
    return length == 1
        ? Codes.unlessEmpty(read, Value.CiphersV2::new)
        : Codes.unlessEmpty(read, Value.Ciphers::new);
  }

  /** All suites of SSL version 2 are known for certain, so another one is wrong. */
  private static Severity unknown(int length) {
    boolean certain =
        length == 1
            && CipherSuiteV2.all().stream().allMatch(suite -> suite.evidence() == Evidence.IBM);
    return certain ? Severity.ERROR : Severity.WARNING;
  }

  private static boolean isKnown(int length, String code) {
    return length == 1
        ? CipherSuiteV2.findByCode(code).isPresent()
        : CipherSuite.findByCode(code).isPresent();
  }

  /** Whether a string for codes of two digits has codes of four: cut in fours, all are known. */
  private static boolean fourCharacters(String text, Faults faults) {
    List<String> codes = Codes.cut(text, FOUR);
    if (text.length() % FOUR != 0 || !codes.stream().allMatch(code -> isKnown(FOUR, code))) {
      return false;
    }
    boolean found = false;
    for (int i = 0; i < codes.size(); i++) {
      CipherSuite suite = CipherSuite.findByCode(codes.get(i)).orElseThrow();
      // 002F might also be the two codes 00 and 2F.
      if (suite.code2().isEmpty()) {
        found = true;
        faults.part(
            FindingCode.CIPHER_FOUR_CHARACTERS,
            Faults.severity(faults.ofKind()),
            i * FOUR,
            i * FOUR + FOUR,
            codes.size() == 1 ? List.of(suite.name()) : List.of(),
            suite.code(),
            faults.keyword(),
            suite.code(),
            "its constant " + suite.name());
      }
    }
    return found;
  }

  /** Whether a string that makes no sense in twos begins in fours: not all of them are known. */
  private static boolean beginsWithFour(String text, Faults faults) {
    if (text.length() % FOUR != 0
        || Codes.cut(text, 2).stream().allMatch(code -> isKnown(2, code))) {
      return false;
    }
    String code = Codes.cut(text, FOUR).getFirst();
    Optional<CipherSuite> first =
        CipherSuite.findByCode(code).filter(suite -> suite.code2().isEmpty());
    first.ifPresent(
        suite ->
            faults.whole(
                FindingCode.CIPHER_FOUR_CHARACTERS,
                faults.ofKind(),
                List.of(),
                code,
                faults.keyword(),
                text,
                "each constant on a line of its own"));
    return first.isPresent();
  }
}
