// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.policy.Certificate;

/** What stands in the commands of ACF2 and Top Secret for a certificate. */
final class OtherValues {
  /** No sample shows how other characters are written inside a text. */
  private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9@#$*._:/ -]*[A-Za-z0-9]");

  /** Years are written with two digits; samples go to 49. */
  private static final Pattern DATE = Pattern.compile("20([0-4][0-9])-([0-9]{2})-([0-9]{2})");

  private final Site site;
  private final boolean acf2;
  private final ShortNames keys;

  OtherValues(Site site, SecurityProduct product) {
    this.site = site;
    this.acf2 = product == SecurityProduct.ACF2;
    this.keys =
        new ShortNames("CERT", site.certificates().stream().map(Certificate::getName).toList());
  }

  /** The values; nothing if a text of the certificate has no form that is known. */
  Optional<Map<String, List<String>>> of(Certificate certificate, String file) {
    String label = Site.label(certificate);
    Map<String, List<String>> values = new LinkedHashMap<>();
    String holder = certificate.isAuthority() ? "CERTAUTH" : certificate.getOwner();
    String key = keys.of(certificate.getName());
    values.put("holder", List.of(holder));
    values.put("key", List.of(key));
    values.put("record", List.of(holder + "." + key));
    values.put("label", List.of(label));
    values.put("dataset", List.of(site.dataSet(certificate, file)));
    boolean simple = isSimple(label);
    if (!certificate.isOutside()) {
      simple &= subject(certificate, values) && names(certificate, values);
      simple &= until(certificate, values);
      String type = certificate.getKeyType();
      values.put("type", type == null || type.equals("RSA") ? List.of() : List.of(type));
      values.put("size", list(certificate.getKeySize()));
      values.put("signer", signer(certificate));
    }
    return simple ? Optional.of(values) : Optional.empty();
  }

  private boolean subject(Certificate certificate, Map<String, List<String>> values) {
    Map<String, List<String>> parts =
        Subject.find(certificate.getSubject()).map(Subject::parts).orElse(Map.of());
    List<String> subject = new ArrayList<>();
    String quote = acf2 ? "'" : "\"";
    parts.forEach(
        (name, texts) -> texts.forEach(each -> subject.add(name + "=" + quote + each + quote)));
    values.put("subject", subject);
    boolean once = parts.values().stream().allMatch(texts -> texts.size() == 1);
    return (once || !acf2)
        && !subject.isEmpty()
        && parts.values().stream().flatMap(List::stream).allMatch(OtherValues::isSimple);
  }

  private static boolean names(Certificate certificate, Map<String, List<String>> values) {
    List<String> names = new ArrayList<>();
    AlternativeNames.of(certificate.getAlternativeNames())
        .taken()
        .forEach((kind, name) -> names.add(kind + "=" + name));
    values.put("names", certificate.isAuthority() ? List.of() : names);
    return certificate.getAlternativeNames().stream()
        .allMatch(each -> isSimple(each) && !each.contains(" "));
  }

  private static boolean until(Certificate certificate, Map<String, List<String>> values) {
    String until = certificate.getValidUntil();
    Matcher date = DATE.matcher(until == null ? "" : until);
    boolean written = date.matches();
    values.put(
        "until",
        written ? List.of(date.group(2) + "/" + date.group(3) + "/" + date.group(1)) : List.of());
    return written || until == null;
  }

  private List<String> signer(Certificate certificate) {
    return site.signer(certificate)
        .filter(each -> !each.isOutside())
        .map(each -> "CERTAUTH" + (acf2 ? "." : ",") + keys.of(each.getName()))
        .map(List::of)
        .orElse(List.of());
  }

  private static List<String> list(Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  static boolean isSimple(String text) {
    return SIMPLE.matcher(text).matches() && text.equals(text.strip());
  }
}
