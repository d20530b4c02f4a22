// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.generator.PolicyText.Setting;
import org.attls.generator.PolicyText.Statement;
import org.attls.generator.history.History;
import org.attls.pagent.flatfile.Lexical;
import org.junit.jupiter.api.Test;

/** What holds for every generated file. */
class FilePropertyTest {

  @Provide
  Arbitrary<Plan> plans() {
    return Plans.any();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void namesAreUniqueFitAndLeadSomewhere(@ForAll("plans") Plan plan) {
    for (NamingMode mode : NamingMode.values()) {
      PolicyText policy = plan.generate(mode);
      Set<String> defined = new HashSet<>();
      for (Statement block : policy.blocks()) {
        assertTrue(defined.add(block.keyword() + " " + block.name()), block.name());
        assertEquals(true, Lexical.nameProblem(block.name()).isEmpty(), block.name());
      }
      Set<String> used = new HashSet<>();
      for (Statement block : policy.blocks()) {
        for (Setting setting : block.settings()) {
          PolicyText.target(block, setting).ifPresent(to -> used.add(to + " " + setting.value()));
        }
        if (block.keyword().equals("TTLSRule")) {
          used.add("TTLSRule " + block.name());
        }
      }
      assertEquals(defined, used);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameObjectsGiveTheSameBytes(@ForAll("plans") Plan plan) {
    for (NamingMode mode : NamingMode.values()) {
      assertEquals(
          PolicyGenerator.generate(plan.build(), mode, History.none()).text(),
          PolicyGenerator.generate(plan.build(), mode, History.none()).text());
    }
  }

  @Test
  void localeAndTimeZoneDoNotShow() {
    String here = raleigh();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertEquals(here, raleigh());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String raleigh() {
    return PolicyGenerator.generate(Raleigh.stackTcpcs(), NamingMode.STABLE, Raleigh.history())
        .text();
  }
}
