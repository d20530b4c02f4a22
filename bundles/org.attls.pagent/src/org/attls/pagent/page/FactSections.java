// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.page;

import java.util.List;
import org.attls.findings.render.Markdown;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.CipherSuiteV2;
import org.attls.model.facts.LogLevel;
import org.attls.model.facts.NamedGroup;
import org.attls.model.facts.SignaturePair;
import org.attls.model.facts.TraceLevel;

/** The sections with the codes and constants that values are made of. */
final class FactSections {
  static final List<String> TITLES =
      List.of(
          "Cipher suites",
          "Cipher suites of SSL version 2",
          "Signature pairs",
          "Curves and key share groups",
          "Trace bits",
          "LogLevel bits");

  private FactSections() {}

  static void write(Markdown page) {
    ciphers(page);
    ciphersV2(page);
    signaturePairs(page);
    groups(page);
    traceBits(page);
    logBits(page);
  }

  private static void ciphers(Markdown page) {
    page.heading(2, TITLES.get(0));
    page.paragraph(
        "Constants equal the names of the IANA registry. The rating is that of the workbench, not"
            + " of IBM. The release is that of System SSL, as known in the field.");
    page.table("code", "constant", "oldest version", "since", "rating", "known");
    for (CipherSuite suite : CipherSuite.all()) {
      page.row(
          suite.code2().isEmpty() ? suite.code() : suite.code() + ", " + suite.code2(),
          suite.name(),
          suite.protocolMin(),
          suite.since().name(),
          suite.rating().word() + ": " + suite.ratingReason(),
          Words.of(suite.evidence()));
    }
    page.endTable();
  }

  private static void ciphersV2(Markdown page) {
    page.heading(2, TITLES.get(1));
    page.table("code", "constant", "rating", "known");
    for (CipherSuiteV2 suite : CipherSuiteV2.all()) {
      page.row(
          suite.code(),
          suite.name(),
          suite.rating().word() + ": " + suite.ratingReason(),
          Words.of(suite.evidence()));
    }
    page.endTable();
  }

  private static void signaturePairs(Markdown page) {
    page.heading(2, TITLES.get(2));
    page.paragraph("In the order of the default list.");
    page.table("code", "constant", "in the default list", "known");
    for (SignaturePair pair : SignaturePair.all()) {
      String listed = pair.withTls13() ? "with TLSv1.3 On" : "yes";
      page.row(
          pair.code(), pair.name(), pair.inDefault() ? listed : "no", Words.of(pair.evidence()));
    }
    page.endTable();
  }

  private static void groups(Markdown page) {
    page.heading(2, TITLES.get(3));
    page.paragraph("Codes are decimal, unlike those of cipher suites and signature pairs.");
    page.table("code", "name", "family", "key share", "in a list", "known");
    for (NamedGroup group : NamedGroup.all()) {
      page.row(
          group.code(),
          group.name(),
          group.family(),
          group.keyShare() ? "yes" : "not known",
          group.onlyByAny() ? "no, only by Any" : "yes",
          Words.of(group.evidence()));
    }
    page.endTable();
  }

  private static void traceBits(Markdown page) {
    page.heading(2, TITLES.get(4));
    page.paragraph("Trace takes their sum, at most " + TraceLevel.MAX + ".");
    page.table("bit", "what", "goes to", "message", "known");
    for (TraceLevel level : TraceLevel.all()) {
      page.row(
          String.valueOf(level.bit()),
          level.name(),
          level.destination(),
          level.message(),
          Words.of(level.evidence()));
    }
    page.endTable();
  }

  private static void logBits(Markdown page) {
    page.heading(2, TITLES.get(5));
    page.paragraph("LogLevel takes their sum, at most " + LogLevel.MAX + ".");
    page.table("bit", "what", "known");
    for (LogLevel level : LogLevel.all()) {
      page.row(String.valueOf(level.bit()), level.name(), Words.of(level.evidence()));
    }
    page.endTable();
  }
}
