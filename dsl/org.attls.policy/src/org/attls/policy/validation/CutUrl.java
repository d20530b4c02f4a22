// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A URL without quotes: what follows its colon is a comment. */
final class CutUrl {
  private static final Pattern REST = Pattern.compile("//[^\\s,{}\"]*");

  private CutUrl() {}

  /** The whole URL, if a value is the beginning of one. */
  static Optional<String> of(INode value) {
    String begin = NodeModelUtils.getTokenText(value);
    String text = value.getRootNode().getText();
    Matcher rest = REST.matcher(text).region(value.getEndOffset(), text.length());
    return begin.endsWith(":") && rest.lookingAt()
        ? Optional.of(begin + rest.group())
        : Optional.empty();
  }
}
