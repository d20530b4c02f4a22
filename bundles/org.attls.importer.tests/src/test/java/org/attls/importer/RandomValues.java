// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.attls.model.facts.Availability;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.CipherSuiteV2;
import org.attls.model.facts.NamedGroup;
import org.attls.model.facts.Release;
import org.attls.model.facts.SignaturePair;
import org.attls.pagent.catalogue.AddressForm;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;

/** Valid values of every type, written in any of the ways that there are. */
final class RandomValues {
  private final Random random;
  private final Release release;

  RandomValues(Random random, Release release) {
    this.random = random;
    this.release = release;
  }

  /** A value; {@code alone} tells whether it is the only one of its list. */
  String of(ValueType type, boolean alone) {
    return switch (type) {
      case ValueType.Choice choice -> word(choice);
      case ValueType.Number number -> number(number.min(), number.max());
      case ValueType.Address address -> address(pick(List.copyOf(sorted(address))));
      case ValueType.Ports ports -> ports();
      case ValueType.Ciphers ciphers -> ciphers(ciphers.codeLength());
      case ValueType.SignaturePairs pairs -> signatures(pairs.several());
      case ValueType.Groups groups -> groups(groups.any() && alone);
      case ValueType.TimeRange range -> "20250101000000:20261231235959";
      case ValueType.TimeOfDay time -> pick(List.of("08:00-17:30", "00:00-24:00"));
      case ValueType.Mask mask -> mask(pick(mask.lengths()));
      case ValueType.Text text -> text(text.form());
      default -> throw new IllegalArgumentException("no value of its own: " + type);
    };
  }

  private static List<AddressForm> sorted(ValueType.Address address) {
    return address.forms().stream().sorted().toList();
  }

  private String word(ValueType.Choice choice) {
    List<String> words =
        choice.options().stream()
            .filter(option -> option.in(release) == Availability.YES)
            .map(ValueType.Option::word)
            .toList();
    String word = pick(words);
    return random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word;
  }

  private String number(long min, long max) {
    long number = min + random.nextLong(Math.min(max, 100_000) - min + 1);
    return (random.nextInt(8) == 0 ? "0" : "") + number;
  }

  private String address(AddressForm form) {
    boolean ipv6 = random.nextInt(3) == 0;
    return switch (form) {
      case HOST -> ipv6 ? "2001:DB8::" + (1 + random.nextInt(9)) : "10.1.1." + random.nextInt(9);
      case PREFIX ->
          ipv6 ? pick(List.of("2001:db8::/32", "::/0")) : pick(List.of("10.1.0.0/16", "0.0.0.0/0"));
      case RANGE ->
          ipv6 ? "2001:db8::1-2001:db8::ff" : "10.1.1.1-10.1.1." + (2 + random.nextInt(9));
      case ALL -> pick(List.of("All", "ALL"));
    };
  }

  private String ports() {
    int first = 1 + random.nextInt(50);
    int last = first + 1 + random.nextInt(20);
    return switch (random.nextInt(6)) {
      case 0 -> first + "-" + last;
      case 1 -> first + ":" + last;
      case 2 -> first + " " + last;
      case 3 -> "1024-65535";
      case 4 -> "1-65535";
      default -> "" + first;
    };
  }

  private String ciphers(int length) {
    if (length == 1) {
      return random.nextBoolean()
          ? pick(CipherSuiteV2.all()).name()
          : pick(CipherSuiteV2.all()).code();
    }
    List<CipherSuite> known =
        CipherSuite.all().stream()
            .filter(suite -> release.atLeast(suite.since()))
            .filter(suite -> length == 4 || !suite.code2().isEmpty())
            .toList();
    if (random.nextBoolean()) {
      return pick(known).name();
    }
    StringBuilder codes = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      CipherSuite suite = pick(known);
      codes.append(length == 4 ? suite.code() : suite.code2());
    }
    return random.nextBoolean() ? codes.toString() : codes.toString().toLowerCase(Locale.ROOT);
  }

  private String signatures(boolean several) {
    SignaturePair pair = pick(SignaturePair.all());
    return random.nextBoolean() || !several
        ? pair.code()
        : pair.code() + pick(SignaturePair.all()).code();
  }

  private String groups(boolean any) {
    if (any && random.nextInt(3) == 0) {
      return "Any";
    }
    List<NamedGroup> listed =
        NamedGroup.all().stream().filter(group -> !group.onlyByAny()).toList();
    return pick(listed).code() + pick(listed).code();
  }

  private String mask(int length) {
    StringBuilder mask = new StringBuilder("1");
    while (mask.length() < length) {
      mask.append(random.nextInt(2));
    }
    return mask.toString();
  }

  private String text(TextForm form) {
    int number = random.nextInt(3);
    return switch (form) {
      case JOB, USER -> pick(List.of("TN3270", "CICS*", "AB@$" + number, "*"));
      case PATH, FILE -> "/etc/attls/file" + number;
      case KEYRING -> pick(List.of("RING", "USER/Ring" + number, "*AUTH*/*", "/u/a/key.kdb"));
      case LABEL -> pick(List.of("Server", "My \"best\" label " + number, "a\\b/c", "server"));
      case HOST -> "host" + number + ".example.com";
      case HOST_LABEL -> "host" + number + "/Label " + number;
      case HOST_PORT -> "ldap.example.com:" + (389 + number);
      case URL -> "http://ocsp.example.com/" + number;
      case DISTINGUISHED_NAME -> "cn=Test " + number + ", o=Example";
      default -> "TEXT" + number;
    };
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
