// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.pagent.edit.Edit;
import org.junit.jupiter.api.Test;

/** Changes that are offered though nothing is wrong, as text before and after. */
class FlatAssistsTest {
  private static List<String> titles(String text) {
    Marked marked = Marked.of(text);
    return FlatAssists.at(marked.policy(), marked.offset()).stream().map(FlatFix::title).toList();
  }

  private static String after(String text, int choice) {
    Marked marked = Marked.of(text);
    FlatFix fix = FlatAssists.at(marked.policy(), marked.offset()).get(choice);
    return Edit.apply(marked.policy().text(), fix.edits());
  }

  @Test
  void keywordsAndWordsAreSpelledAsIbmDoes() {
    String text = "ttlsrule R\n{\n  dire|ction INBOUND # in\n}\n";
    assertEquals(
        List.of("Write Direction", "Spell keywords and values as IBM does in this file"),
        titles(text));
    assertEquals("ttlsrule R\n{\n  Direction Inbound # in\n}\n", after(text, 0));
    assertEquals("TTLSRule R\n{\n  Direction Inbound # in\n}\n", after(text, 1));
    assertEquals(List.of(), titles("TTLSRule R\n{\n  Dir|ection Both\n}\n"));
  }

  @Test
  void severalPortsOfARuleBecomeAGroup() {
    String text = "TTLSRule R\n{\n  LocalPort|Range     80\n  LocalPortRange     443-445\n}\n";
    assertEquals(
        """
        TTLSRule R
        {
          LocalPortGroupRef  ports~R
        }
        PortGroup                         ports~R
        {
          PortRange
          {
            Port                          80
          }
          PortRange
          {
            Port                          443-445
          }
        }
        """,
        after(text, 0));
    assertEquals(
        List.of("Make a PortGroup of 80, 443"),
        titles("TTLSRule R\n{\n  LocalPortRange 80,4|43\n}\n"));
  }

  @Test
  void severalPortsOfARangeMakeItAGroup() {
    String text =
        """
        TTLSRule R
        {
          LocalPortRangeRef P
        }
        PortRange P # the ports
        {
          Po|rt 80 # web
          Port 443
        }
        """;
    assertEquals(
        """
        TTLSRule R
        {
          LocalPortGroupRef P
        }
        PortGroup P # the ports
        {
          PortRange
          {
            Port 80
          } # web
          PortRange
          {
            Port 443
          }
        }
        """,
        after(text, 0));
  }

  @Test
  void oneRangeStays() {
    assertEquals(List.of(), titles("TTLSRule R\n{\n  LocalPortRange 80|-90\n}\n"));
  }
}
