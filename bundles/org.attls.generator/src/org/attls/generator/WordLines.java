// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.generator.InForce.Word;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.Setting;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;

/** What the settings in force ask for in the flat file. */
final class WordLines {
  static final String AUTHENTICATION = "client authentication";
  private static final String AUTHENTICATED = "ServerWithClientAuth";

  private final Target target;
  private final ReleaseDefaults defaults;
  private final Map<String, List<Given>> byStatement = new HashMap<>();

  private WordLines(Target target) {
    this.target = target;
    this.defaults = target.defaults();
  }

  /**
   * The lines for each statement.
   *
   * @param inForce the settings
   * @param server whether the application is the server of the handshake
   * @throws IllegalArgumentException if a setting has no value, or one that cannot stand in a line
   */
  static Map<String, List<Given>> of(InForce inForce, boolean server, Target target) {
    WordLines lines = new WordLines(target);
    for (Word word : inForce.parameters()) {
      if (!word.words().words().equals(AUTHENTICATION)) {
        lines.add(word);
      } else if (server && !word.value().orElse("").equalsIgnoreCase("none")) {
        lines.authenticate(word);
      }
    }
    return lines.byStatement;
  }

  /** Only a server asks for the certificate of the client; both actions say that it does. */
  private void authenticate(Word word) {
    List<Source> sources = target.sources().withHolders(word.setting());
    for (String statement : List.of("TTLSEnvironmentAction", "TTLSConnectionAction")) {
      add(statement, word, Line.of(Roles.KEYWORD, AUTHENTICATED, sources), true);
    }
    add(word);
  }

  private void add(Word word) {
    SettingWords words = word.words();
    Parameter parameter =
        Catalogue.get().parameter(words.statement(), words.keyword()).orElseThrow();
    Setting setting = word.setting();
    List<Source> whole = target.sources().withHolders(setting);
    List<String> values = SettingValues.of(word, parameter);
    boolean needed =
        words.form() == SettingWords.Form.LIST
            || !defaults.isCertainly(words.statement(), words.keyword(), values.getFirst());
    boolean each = values.size() > 1;
    for (int i = 0; i < values.size(); i++) {
      List<Source> sources =
          each ? target.sources().value(setting, Literals.SETTING__VALUES, i) : whole;
      add(words.statement(), word, Line.of(words.keyword(), values.get(i), sources), needed);
    }
  }

  private void add(String statement, Word word, Line line, boolean written) {
    byStatement
        .computeIfAbsent(statement, key -> new ArrayList<>())
        .add(new Given(word.layer(), false, line, word.hides(), written));
  }
}
