// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the decisions of authors in the comments of a text, whatever its language: {@code suppress
 * ATTLS0703, ATTLS0704: the reason}.
 */
public final class SuppressionReader {
  /** The word that begins such a comment, in small letters. */
  public static final String WORD = "suppress";

  /** A comment that only begins with the word, such as a sentence, is none. */
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*suppress\\s+(ATTLS\\w*(?:\\s*,\\s*ATTLS\\w*)*)\\s*(?::(.*))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*");

  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Whether a text may have such a comment, so that it is worth looking for it. */
  public static boolean mayBeIn(String text) {
    return text.contains(WORD) || text.contains("SUPPRESS") || text.contains("Suppress");
  }

  /** Whether a comment is a decision, or meant as one. */
  public static boolean isOne(String comment) {
    return FORM.matcher(comment).matches();
  }

  /**
   * The comment that decides on a code, without the sign that begins a comment.
   *
   * @param reason why; empty to leave it open
   */
  public static String text(FindingCode code, String reason) {
    return WORD + ' ' + code.id() + ": " + reason;
  }

  /**
   * A decision without one of its codes.
   *
   * @param comment the comment without the sign that begins it
   * @param id the code
   * @return the rest of it; empty if no code is left, so that the comment is to be removed
   */
  public static Optional<String> without(String comment, String id) {
    Matcher form = FORM.matcher(comment);
    if (!form.matches()) {
      return Optional.of(comment);
    }
    String codes =
        Arrays.stream(BETWEEN.split(form.group(1).strip()))
            .filter(each -> !each.equalsIgnoreCase(id))
            .collect(Collectors.joining(", "));
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(comment.substring(0, form.start(1)) + codes + comment.substring(form.end(1)));
  }

  /**
   * Reads a comment; one that is no decision is passed over.
   *
   * @param comment its text without the sign that begins it
   * @param place where it is, with the sign
   * @param scope the stretch of text that the comment is about
   */
  public void read(String comment, Place place, Place scope) {
    Matcher form = FORM.matcher(comment);
    if (!form.matches()) {
      return;
    }
    Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    for (String id : BETWEEN.split(form.group(1).strip())) {
      Optional<FindingCode> code = FindingCode.find(id);
      code.ifPresent(codes::add);
      if (code.isEmpty()) {
        findings.add(fault(FindingCode.SUPPRESSION_CODE_UNKNOWN, place, id));
      }
    }
    String reason = form.group(2) == null ? "" : form.group(2).strip();
    if (reason.isEmpty()) {
      findings.add(fault(FindingCode.SUPPRESSION_WITHOUT_REASON, place, form.group(1).strip()));
    } else if (!codes.isEmpty()) {
      suppressions.add(new Suppression(codes, reason, place, scope));
    }
  }

  /** Its data are what the message is about, for fixes. */
  static Finding fault(FindingCode code, Place place, String about) {
    return Finding.of(code, place, List.of(about), about);
  }

  /** The decisions, in the order of their comments. */
  public List<Suppression> suppressions() {
    return Collections.unmodifiableList(suppressions);
  }

  /** What is wrong with the comments. */
  public List<Finding> findings() {
    return Collections.unmodifiableList(findings);
  }
}
