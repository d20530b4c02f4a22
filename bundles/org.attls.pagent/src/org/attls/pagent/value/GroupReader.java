// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.findings.Severity;
import org.attls.model.facts.NamedGroup;
import org.attls.pagent.catalogue.ValueType;

/** Reads curves and key share groups: codes; where Any may stand, also one name or Any. */
final class GroupReader {
  private static final int LENGTH = 4;
  private static final String ANY = "Any";

  private GroupReader() {}

  static Optional<Value> read(ValueType.Groups type, String text, Faults faults) {
    if (type.any() && text.equalsIgnoreCase(ANY)) {
      return Optional.of(new Value.AnyGroup());
    }
    if (type.any() && hasAny(text)) {
      faults.whole(FindingCode.ANY_NOT_ALONE, faults.ofKind(), List.of(ANY), faults.keyword());
      return Optional.empty();
    }
    if (Codes.separated(text, faults)) {
      return Optional.empty();
    }
    if (text.charAt(0) > '9') {
      return name(type, text, faults);
    }
    Codes.checkLength(text, LENGTH, faults);
    List<String> codes = new ArrayList<>(Codes.cut(text, LENGTH));
    for (int i = 0; i < codes.size(); i++) {
      int start = i * LENGTH;
      Optional<NamedGroup> found = NamedGroup.findByCode(codes.get(i));
      if (found.isEmpty()) {
        faults.unknown(
            FindingCode.GROUP_UNKNOWN, codes.get(i), start, start + LENGTH, Optional.empty());
      } else {
        checkListed(found.get(), start, start + LENGTH, faults);
      }
    }
    return Codes.unlessEmpty(codes, Value.Groups::new);
  }

  private static Optional<Value> name(ValueType.Groups type, String text, Faults faults) {
    Optional<NamedGroup> found = NamedGroup.find(text);
    if (found.isEmpty()) {
      faults.unknown(FindingCode.GROUP_UNKNOWN, text, 0, text.length(), nearest(type, text));
      return Optional.empty();
    }
    if (!type.any()) {
      faults.whole(
          FindingCode.VALUE_FORM,
          faults.ofRange(),
          List.of(found.get().code()),
          text,
          "a code",
          faults.keyword(),
          faults.wanted());
      return Optional.empty();
    }
    checkListed(found.get(), 0, text.length(), faults);
    return Optional.of(new Value.Groups(List.of(found.get().code())));
  }

  /** The name that was most likely meant, or its code where names do not fit. */
  private static Optional<String> nearest(ValueType.Groups type, String text) {
    Optional<String> name =
        NearestName.in(NamedGroup.all().stream().map(NamedGroup::name).toList(), text);
    return type.any() ? name : name.flatMap(NamedGroup::find).map(NamedGroup::code);
  }

  private static void checkListed(NamedGroup group, int start, int end, Faults faults) {
    if (group.onlyByAny()) {
      faults.part(
          FindingCode.GROUP_ONLY_BY_ANY,
          Severity.WARNING,
          start,
          end,
          List.of(),
          group.name(),
          faults.keyword());
    }
  }

  /** Whether Any stands in the text together with something else. */
  private static boolean hasAny(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    int at = upper.indexOf("ANY");
    boolean before = at == 0 || at > 0 && !Character.isLetter(upper.charAt(at - 1));
    int end = at + ANY.length();
    return at >= 0 && before && (end == upper.length() || !Character.isLetter(upper.charAt(end)));
  }
}
