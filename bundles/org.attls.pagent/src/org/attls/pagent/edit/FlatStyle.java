// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.edit;

import java.util.HashMap;
import java.util.Map;
import org.attls.pagent.flatfile.FlatFileWriter;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;

/**
 * How the lines of a flat file are laid out.
 *
 * @param indent the blanks before a line in a statement, more than before the statement
 * @param valueColumn the column of values and names, from 1; 0 for one blank behind the keyword
 */
public record FlatStyle(int indent, int valueColumn) {
  /** The layout of IBM's Configuration Assistant: indented by two, values in column 35. */
  public static final FlatStyle ASSISTANT = new FlatStyle(2, FlatFileWriter.VALUE_COLUMN);

  /** The layout that most lines of a file have already. */
  public static FlatStyle of(FlatPolicy policy) {
    String text = policy.text();
    Map<Integer, Integer> indents = new HashMap<>();
    Map<Integer, Integer> columns = new HashMap<>();
    int[] settings = new int[1];
    policy
        .statements()
        .forEach(
            statement ->
                statement
                    .settings()
                    .filter(setting -> !setting.valueSpan().isEmpty())
                    .forEach(
                        setting -> {
                          settings[0]++;
                          int outer = column(text, statement.keywordSpan().start());
                          int inner = column(text, setting.keywordSpan().start());
                          indents.merge(Math.max(0, inner - outer), 1, Integer::sum);
                          columns.merge(valueColumn(text, setting), 1, Integer::sum);
                        }));
    int column = most(columns, 0);
    boolean aligned = columns.getOrDefault(column, 0) * 2 > settings[0];
    return new FlatStyle(most(indents, ASSISTANT.indent), aligned ? column : 0);
  }

  /** The column of a value, from 1; 0 if one blank goes before it wherever it is. */
  private static int valueColumn(String text, FlatSetting setting) {
    int gap = setting.valueSpan().start() - setting.keywordSpan().end();
    return gap == 1 ? 0 : column(text, setting.valueSpan().start()) + 1;
  }

  private static int column(String text, int offset) {
    return offset - TextLines.start(text, offset);
  }

  /** The most frequent one; the smallest of those that are equally frequent. */
  private static int most(Map<Integer, Integer> counts, int otherwise) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
