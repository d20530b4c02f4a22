// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.findings.Lines;
import org.attls.model.facts.Release;

/**
 * The lines of a report without what z/OS puts around it: message IDs, banners, blank lines, counts
 * and the mark of its end.
 *
 * @param lines the lines that are left
 * @param stack the stack that a banner names
 * @param release the release that a banner names
 * @param upperCase whether no letter is a small one
 * @param end the mark of its end
 * @param last the number of the last line with text; 1 if there is none
 * @param console whether it is the answer to a console command
 */
record Cleaned(
    List<ReportLine> lines,
    Optional<String> stack,
    Optional<Release> release,
    boolean upperCase,
    End end,
    int last,
    boolean console) {
  /** How the report ends. */
  enum End {
    MARKED,
    TRUNCATED,
    SILENT
  }

  private static final Pattern MESSAGE_ID =
      Pattern.compile("\\s*(E[ZX][A-Z]{1,2}[0-9]{3,4}[AEIW])(\\s|$)");
  private static final Pattern BANNER =
      Pattern.compile("(?i).*\\b(?:NETSTAT|pasearch)\\s+CS\\s+(\\S+)\\s*(.*)");
  private static final Pattern NAME = Pattern.compile("(?i).*\\bName:\\s*(\\S+).*");
  private static final Pattern CONSOLE_NAME =
      Pattern.compile("([A-Z0-9@#$]{1,8})\\b\\s*[0-9]*\\s*(.*)");
  private static final Pattern COUNT =
      Pattern.compile("(?i)\\s*[0-9]+ OF [0-9]+ RECORDS DISPLAYED\\s*");
  private static final Pattern END = Pattern.compile("(?i)\\s*END OF (THE )?REPORT\\s*");
  private static final Pattern END_INSIDE = Pattern.compile("(?i)\\bEND OF (THE )?REPORT\\s*$");
  private static final Pattern TRUNCATED = Pattern.compile("(?i).*\\bREPORT TRUNCATED\\b.*");

  static Cleaned of(String text) {
    Lines all = Lines.of(text);
    List<ReportLine> kept = new ArrayList<>();
    String stack = null;
    String release = null;
    End end = End.SILENT;
    boolean console = false;
    int last = 1;
    for (int number = 1; number <= all.count(); number++) {
      String whole = all.text(number).toString();
      Matcher id = MESSAGE_ID.matcher(whole);
      boolean marked = id.lookingAt();
      int from = marked ? id.end() : 0;
      String line = whole.substring(from).stripTrailing();
      console |= marked && id.group(1).equals("EZD0101I");
      last = line.isBlank() ? last : number;
      Matcher banner = BANNER.matcher(line);
      if (banner.matches()) {
        stack = stack == null ? name(banner.group(2)) : stack;
        release = release == null ? banner.group(1) : release;
        String rest = rest(banner.group(2));
        end = END_INSIDE.matcher(rest).find() ? End.MARKED : end;
        if (!rest.isBlank()) {
          kept.add(new ReportLine(number, 1 + whole.length() - rest.length(), rest));
        }
      } else if (END.matcher(line).matches()) {
        end = end == End.TRUNCATED ? end : End.MARKED;
      } else if (TRUNCATED.matcher(line).matches()) {
        end = End.TRUNCATED;
      } else if (!line.isBlank() && !COUNT.matcher(line).matches()) {
        kept.add(new ReportLine(number, from + 1, line));
      }
    }
    return new Cleaned(
        List.copyOf(kept),
        Optional.ofNullable(stack),
        Optional.ofNullable(release).flatMap(Release::meant),
        text.chars().noneMatch(Character::isLowerCase),
        end,
        last,
        console);
  }

  private static String name(String rest) {
    Matcher labelled = NAME.matcher(rest);
    Matcher plain = CONSOLE_NAME.matcher(rest);
    return labelled.matches() ? labelled.group(1) : plain.matches() ? plain.group(1) : null;
  }

  /** What stands behind the name on the line of a banner whose line ends were lost. */
  private static String rest(String banner) {
    Matcher plain = CONSOLE_NAME.matcher(banner);
    return !NAME.matcher(banner).matches() && plain.matches() ? plain.group(2) : "";
  }
}
