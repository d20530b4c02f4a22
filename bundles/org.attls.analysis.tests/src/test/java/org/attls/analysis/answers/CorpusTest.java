// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.NameOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real policies are known to do. */
class CorpusTest {
  private static final String COMPLETE = "018-zlux-fixture-good-complete.policy";
  private static final String BY_REFERENCE = "019-zlux-fixture-good-portref.policy";
  private static final String CLUSTER = "021-zlux-fixture-bad-cluster-appserver.policy";

  @ParameterizedTest
  @ValueSource(
      strings = {COMPLETE, BY_REFERENCE, CLUSTER, "044-zlux-fixture-good-custom-ports.policy"})
  void noRuleHidesAnother(String file) throws IOException {
    PolicySpace policy = Corpus.read(file);
    assertNotEquals(0, policy.rules().size());
    assertEquals(List.of(), policy.doubtful());
    assertEquals(List.of(), Unreachable.of(policy));
    assertEquals(List.of(), Redundant.of(policy));
    assertEquals(List.of(), PartlyTaken.of(policy));
    assertEquals(List.of(), Tie.of(policy));
  }

  @Test
  void portsByReferenceAreTheSame() throws IOException {
    assertEquals(List.of(), PolicyDiff.of(Corpus.read(COMPLETE), Corpus.read(BY_REFERENCE)));
  }

  /** In a cluster another job has the port than the one that the rule names. */
  @Test
  void theWrongJobNameLeavesAGap() throws IOException {
    ConnectionSet server = inbound(7556, "ZWE1SV");
    assertEquals(List.of(), Gap.of(Corpus.read(COMPLETE), server));
    List<Gap> gaps = Gap.of(Corpus.read(CLUSTER), server);
    assertEquals(1, gaps.size());
    assertEquals(Protection.NO_RULE, gaps.getFirst().protection());
    assertEquals("ZWE1SV", gaps.getFirst().witness().job());
    assertEquals(7556, gaps.getFirst().witness().localPort());
    assertEquals(List.of(), Gap.of(Corpus.read(CLUSTER), inbound(7556, "ZWE1DS")));
  }

  @Test
  void aDifferenceIsToldInTheWordsOfUsers() throws IOException {
    List<Change> changes = PolicyDiff.of(Corpus.read(COMPLETE), Corpus.read(CLUSTER));
    assertEquals(Danger.EXPOSED, changes.getFirst().danger());
    assertEquals(
        List.of(
            "inbound 7600-7601 from anywhere, job ZWE1CS",
            "inbound 7556 from anywhere, job ZWE1* but ZWE1DS",
            "inbound 7557 from anywhere, job ZWE1* but ZWE1SZ"),
        ChangeText.lines(changes).stream().map(line -> line.split(":")[0]).toList());
  }

  private static ConnectionSet inbound(int port, String job) {
    return ConnectionSet.of(
        List.of(
            Box.of(
                Map.of(
                    Axis.DIRECTION,
                    Interval.of(0, 0),
                    Axis.LOCAL_PORT,
                    Interval.of(port, port),
                    Axis.JOB,
                    NameOrder.matching(job).orElseThrow()))));
  }
}
