// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.junit.jupiter.api.Test;

/** Changes of a flat file: they touch what they are about and nothing else. */
class PolicyEditsTest {
  private static final String TEXT =
      """
      # who may come in\t
      TTLSRule   A    # the first
      {
        LocalPortRange     992   \s
        Direction   inbound   and what is ignored
        TTLSGroupActionRef G # all
      }
      TTLSGroupAction G
      {
        TTLSEnabled On
      }
      TTLSConnectionAction G
      {
      }
      """;

  private final FlatPolicy policy = FlatPolicy.read(TEXT);

  private FlatSetting setting(String keyword) {
    return policy.allSettings().filter(each -> each.is(keyword)).findFirst().orElseThrow();
  }

  private FlatStatement statement(String type) {
    return policy.statements(type).findFirst().orElseThrow();
  }

  private static String changed(Edit... edits) {
    return Edit.apply(TEXT, List.of(edits));
  }

  @Test
  void aValueAloneIsRewritten() {
    assertEquals(
        TEXT.replace("inbound", "Both"),
        changed(PolicyEdits.setValue(setting("Direction"), "Both")));
    assertEquals(
        TEXT.replace("992 ", "1-2 "),
        changed(PolicyEdits.setValue(setting("LocalPortRange"), "1-2")));
  }

  @Test
  void aMissingValueComesBehindItsKeyword() {
    FlatPolicy bare = FlatPolicy.read("TTLSRule A\n{\n  Priority # which\n}\n");
    FlatSetting priority = bare.allSettings().findFirst().orElseThrow();
    assertEquals(
        "TTLSRule A\n{\n  Priority 5 # which\n}\n",
        Edit.apply(bare.text(), List.of(PolicyEdits.setValue(priority, "5"))));
  }

  @Test
  void aNewNameReachesWhatNamesTheStatementAndNoOther() {
    List<Edit> edits = PolicyEdits.rename(policy, statement("TTLSGroupAction"), "ON");
    assertEquals(
        TEXT.replace("TTLSGroupAction G", "TTLSGroupAction ON")
            .replace("TTLSGroupActionRef G", "TTLSGroupActionRef ON"),
        Edit.apply(TEXT, edits));
  }

  @Test
  void aLineIsRemovedWithItsComment() {
    assertEquals(
        TEXT.replace("  TTLSGroupActionRef G # all\n", ""),
        changed(PolicyEdits.remove(policy, setting("TTLSGroupActionRef"))));
  }

  @Test
  void aStatementIsRemovedWithItsLines() {
    assertEquals(
        TEXT.replace("TTLSConnectionAction G\n{\n}\n", ""),
        changed(PolicyEdits.remove(policy, statement("TTLSConnectionAction"))));
  }

  @Test
  void whatSharesItsLineStays() {
    FlatPolicy one = FlatPolicy.read("PortRange P { Port 1 }\n");
    FlatSetting port = one.allSettings().findFirst().orElseThrow();
    assertEquals(
        "PortRange P {  }\n", Edit.apply(one.text(), List.of(PolicyEdits.remove(one, port))));
  }

  @Test
  void aNewLineIsLaidOutAsTheLastOne() {
    assertEquals(
        TEXT.replace("TTLSEnabled On\n", "TTLSEnabled On\n  Trace       7\n"),
        changed(PolicyEdits.add(policy, statement("TTLSGroupAction"), "Trace", "7")));
    assertEquals(
        TEXT.replace(
            "TTLSConnectionAction G\n{\n",
            "TTLSConnectionAction G\n{\n  Trace                           7\n"),
        changed(PolicyEdits.add(policy, statement("TTLSConnectionAction"), "Trace", "7")));
  }

  @Test
  void changesMustNotOverlap() {
    List<Edit> overlapping = List.of(Edit.of(0, 3, "a"), Edit.of(2, 4, "b"));
    assertThrows(IllegalArgumentException.class, () -> Edit.apply("12345", overlapping));
  }
}
