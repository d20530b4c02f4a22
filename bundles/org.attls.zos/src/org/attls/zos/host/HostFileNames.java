// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of files on z/OS, and refuses what no file can be called. */
public final class HostFileNames {
  private static final int LONGEST_DATA_SET = 44;
  private static final int LONGEST_PATH = 1023;
  private static final String NATIONAL = "A-Z#@$";
  private static final String QUALIFIER = "[" + NATIONAL + "][" + NATIONAL + "0-9-]{0,7}";
  private static final Pattern DATA_SET = Pattern.compile(QUALIFIER + "(\\." + QUALIFIER + ")*");
  private static final Pattern MEMBER =
      Pattern.compile("[" + NATIONAL + "][" + NATIONAL + "0-9]{0,7}");
  private static final Pattern IN_QUOTES = Pattern.compile("(?://)?'([^']*)'|(?://)?([^'/].*)");
  private static final Pattern WITH_MEMBER = Pattern.compile("([^()]*)\\(([^()]*)\\)");

  private HostFileNames() {}

  /**
   * The file of a name: {@code //'USER.POLICY(ATTLS)'}, with or without the slashes and quotes, or
   * an absolute path.
   *
   * @param text the name; data sets in any case
   * @throws IllegalArgumentException if it is no name; the message says why, for the user
   */
  public static HostFile parse(String text) {
    if (text.startsWith("/") && !text.startsWith("//")) {
      return path(text);
    }
    Matcher quoted = IN_QUOTES.matcher(text);
    if (!quoted.matches()) {
      throw new IllegalArgumentException(
          "write a data set as //'USER.POLICY(MEMBER)', a UNIX file with its whole path");
    }
    String name = quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
    name = name.toUpperCase(Locale.ROOT);
    Matcher member = WITH_MEMBER.matcher(name);
    if (!member.matches()) {
      return new HostFile.DataSet(dataSet(name));
    }
    return new HostFile.Member(dataSet(member.group(1)), member(member.group(2)));
  }

  private static String dataSet(String name) {
    if (name.length() > LONGEST_DATA_SET || !DATA_SET.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a data set has at most 44 characters, in qualifiers of at most 8 that begin with a"
              + " letter or one of #@$");
    }
    return name;
  }

  /**
   * Checks the name of a member.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String member(String name) {
    if (!isMember(name)) {
      throw new IllegalArgumentException(
          "a member has at most 8 letters, digits or #@$, and begins with no digit");
    }
    return name;
  }

  /** Whether a member can be called so. */
  public static boolean isMember(String name) {
    return MEMBER.matcher(name).matches();
  }

  private static HostFile path(String text) {
    boolean hostile = text.chars().anyMatch(c -> c < ' ' || c == 0x7F || c > 0x7E);
    boolean steps = (text + "/").contains("/../") || (text + "/").contains("/./");
    if (text.length() > LONGEST_PATH || hostile || steps || text.contains("//")) {
      throw new IllegalArgumentException(
          "a path has at most 1023 printable characters of ASCII, and no step that is empty, . or"
              + " ..");
    }
    boolean folder = text.length() > 1 && text.endsWith("/");
    return new HostFile.UnixFile(folder ? text.substring(0, text.length() - 1) : text);
  }

  /**
   * A file beside another one: a member of the same data set, or a file of the same folder.
   *
   * @param file a member or UNIX file
   * @param name the name of the other one
   * @throws IllegalArgumentException if no file can be called so, or a data set has no members
   */
  public static HostFile beside(HostFile file, String name) {
    return switch (file) {
      case HostFile.Member known -> new HostFile.Member(known.dataSet(), member(name));
      case HostFile.UnixFile known -> {
        if (name.isEmpty() || name.contains("/")) {
          throw new IllegalArgumentException("not the name of a file: " + name);
        }
        yield path(known.path().substring(0, known.path().lastIndexOf('/') + 1) + name);
      }
      case HostFile.DataSet known ->
          throw new IllegalArgumentException(known.printed() + " has no members");
    };
  }

  /** The last part of a name: the member, the last step of a path, or the data set. */
  public static String last(HostFile file) {
    return switch (file) {
      case HostFile.Member known -> known.name();
      case HostFile.UnixFile known -> known.path().substring(known.path().lastIndexOf('/') + 1);
      case HostFile.DataSet known -> known.name();
    };
  }
}
