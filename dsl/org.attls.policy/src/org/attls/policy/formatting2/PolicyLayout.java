// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import com.google.inject.Singleton;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.formatting.ILineSeparatorInformation;

/** The layout that the formatter gives to every policy, whatever the platform. */
@Singleton
public class PolicyLayout implements IIndentationInformation, ILineSeparatorInformation {
  @Override
  public String getIndentString() {
    return "    ";
  }

  @Override
  public String getLineSeparator() {
    return "\n";
  }
}
