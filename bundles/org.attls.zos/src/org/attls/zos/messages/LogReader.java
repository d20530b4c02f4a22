// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.findings.Lines;

/**
 * Finds messages in a log. A line without a message ID belongs to the message above while it has
 * labels of one; EZD1287I has several such lines.
 */
final class LogReader {
  private static final Pattern ID = Pattern.compile("\\b(EZ[DZ][0-9]{4}[AEIW])\\b(.*)");
  private static final Pattern FIELD =
      Pattern.compile(
          "\\b(GRPID|ENVID|CONNID|RC|LOCAL|REMOTE|JOBNAME|USERID|RULE|STATUS):"
              + "(?:\\s+(?!(?:[A-Z]{2,7}):)([^\\s\\\\]+))?");
  private static final Pattern WRITTEN_LINE_END = Pattern.compile("\\\\[rn]");

  private final List<LogMessage> messages = new ArrayList<>();
  private String id;
  private int line;
  private StringBuilder text;

  List<LogMessage> read(String log) {
    Lines lines = Lines.of(log);
    for (int number = 1; number <= lines.count(); number++) {
      String each = WRITTEN_LINE_END.matcher(lines.text(number)).replaceAll(" ");
      Matcher found = ID.matcher(each);
      if (found.find()) {
        end();
        id = found.group(1);
        line = number;
        text = new StringBuilder(found.group(2).strip());
      } else if (id != null && FIELD.matcher(each).find()) {
        text.append(' ').append(each.strip());
      } else {
        end();
      }
    }
    end();
    return messages;
  }

  private void end() {
    if (id != null) {
      String plain = text.toString().strip().replaceAll("\\s+", " ");
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher field = FIELD.matcher(plain);
      while (field.find()) {
        if (field.group(2) != null) {
          fields.putIfAbsent(field.group(1).toUpperCase(Locale.ROOT), field.group(2));
        }
      }
      messages.add(new LogMessage(line, id, plain, fields));
    }
    id = null;
  }
}
