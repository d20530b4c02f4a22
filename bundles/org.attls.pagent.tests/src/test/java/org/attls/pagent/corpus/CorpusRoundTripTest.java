// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.flatfile.Ibm1047;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.junit.jupiter.api.Test;

/** Whatever is done to a real file, nothing of it is lost, and no check breaks on it. */
class CorpusRoundTripTest {
  private static final long SEED = 20_240_611;
  private static final int VARIANTS = 100_000;

  @Test
  void everyFileSurvives() {
    for (Path file : Corpus.files()) {
      byte[] bytes = Corpus.read(file);
      assertSurvives(bytes, file.toString());
      String text = EncodedText.of(bytes).text();
      if (Ibm1047.firstUnencodable(text).isEmpty()) {
        assertSurvives(Ibm1047.encode(text), file + " in EBCDIC");
      }
    }
  }

  @Test
  void everyVariantSurvives() {
    List<byte[]> files = Corpus.files().stream().map(Corpus::read).toList();
    Random random = new Random(SEED);
    for (int i = 0; i < VARIANTS; i++) {
      byte[] variant = Mutation.of(files, random);
      EncodedText read = EncodedText.of(variant);
      assertArrayEquals(variant, read.bytes(), () -> "seed " + SEED);
      FlatPolicy policy = FlatPolicy.read(read.text());
      FlatChecks.check(policy, Optional.empty()).forEach(Fault::message);
    }
  }

  private static void assertSurvives(byte[] bytes, String what) {
    EncodedText read = EncodedText.of(bytes);
    assertArrayEquals(bytes, read.bytes(), what);
    FlatPolicy policy = FlatPolicy.read(read.text());
    assertArrayEquals(bytes, read.with(policy.text()).bytes(), what);
  }
}
