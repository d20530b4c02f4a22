// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * The distinguished name of a certificate, by the parts that security products take.
 *
 * @param parts the values of CN, T, OU, O, L, SP and C, in this order; only OU may have several
 */
public record Subject(Map<String, List<String>> parts) {
  private static final List<String> ORDER = List.of("CN", "T", "OU", "O", "L", "SP", "C");
  private static final Map<String, String> SAME = Map.of("ST", "SP", "S", "SP", "TITLE", "T");

  /**
   * Reads a name such as {@code CN=mvs1.example.com,O=Example,C=US}.
   *
   * @return nothing if it is no such name, or has a part that the products do not take
   */
  public static Optional<Subject> find(String text) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    ORDER.forEach(each -> parts.put(each, new ArrayList<>()));
    try {
      for (Rdn rdn : new LdapName(text).getRdns().reversed()) {
        String upper = rdn.getType().toUpperCase(Locale.ROOT);
        List<String> values = parts.get(SAME.getOrDefault(upper, upper));
        boolean known = values != null && rdn.size() == 1 && rdn.getValue() instanceof String;
        if (!known || !Texts.isQuotable(rdn.getValue().toString())) {
          return Optional.empty();
        }
        values.add(rdn.getValue().toString());
      }
    } catch (InvalidNameException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The second is thrown for a backslash that escapes nothing, the third for "" and a lone ;.
      return Optional.empty();
    }
    parts.values().removeIf(List::isEmpty);
    boolean several =
        parts.entrySet().stream()
            .anyMatch(each -> each.getValue().size() > 1 && !each.getKey().equals("OU"));
    return parts.isEmpty() || several ? Optional.empty() : Optional.of(new Subject(parts));
  }
}
