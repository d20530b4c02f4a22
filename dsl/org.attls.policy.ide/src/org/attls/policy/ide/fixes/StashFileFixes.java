// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.KeyRing;
import org.attls.policy.ide.text.TextChange;

/** Adds the stash file of a key database: by custom it lies beside it, with another ending. */
class StashFileFixes implements FixRule {
  private static final String DATABASE = ".kdb";
  private static final String STASH = ".sth";

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.NO_STASH_FILE);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    return problem
        .object(KeyRing.class)
        .map(KeyRing::getDatabase)
        .map(StashFileFixes::member)
        .map(
            member ->
                Fix.of(
                    "Add " + member,
                    new TextChange(problem.file(), problem.end(), 0, " " + member)))
        .stream()
        .toList();
  }

  private static String member(String database) {
    String path =
        database.endsWith(DATABASE)
            ? database.substring(0, database.length() - DATABASE.length())
            : database;
    return "stash file \"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + STASH + '"';
  }
}
