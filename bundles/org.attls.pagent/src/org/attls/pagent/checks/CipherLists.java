// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Reads the lists of cipher suites, each once. */
final class CipherLists {
  private final Subject subject;
  private final Map<FlatStatement, CipherList> lists = new IdentityHashMap<>();

  /**
   * The suites of a TTLSCipherParms.
   *
   * @param suites those that could be read, in their order
   * @param whole whether all could be read
   */
  record CipherList(List<ListedSuite> suites, boolean whole) {}

  CipherLists(Subject subject) {
    this.subject = subject;
  }

  CipherList of(FlatStatement statement) {
    return lists.computeIfAbsent(statement, this::read);
  }

  private CipherList read(FlatStatement statement) {
    List<ListedSuite> suites = new ArrayList<>();
    boolean whole = subject.isWhole(statement);
    for (FlatNode node : statement.contents()) {
      if (node instanceof FlatSetting setting && subject.parameter(setting).isPresent()) {
        List<ListedSuite> read = ListedSuite.in(subject, setting, subject.parameter(setting).get());
        whole &= !read.isEmpty();
        suites.addAll(read);
      }
    }
    return new CipherList(List.copyOf(suites), whole);
  }
}
