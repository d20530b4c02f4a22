// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.stream.Collectors;
import org.attls.model.facts.Release;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A release of z/OS, as people write it. */
final class ReleaseConverter implements ITypeConverter<Release> {
  @Override
  public Release convert(String text) {
    return Release.meant(text).orElseThrow(() -> new TypeConversionException(unknown(text)));
  }

  private static String unknown(String text) {
    String all = Release.all().stream().map(Release::name).collect(Collectors.joining(", "));
    return "'" + text + "' is no release of z/OS that is known here; there are: " + all;
  }
}
