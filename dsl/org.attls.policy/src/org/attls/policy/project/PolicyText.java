// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;

/** Formats a file that was read without syntax errors. */
public final class PolicyText {
  @Inject private Provider<FormatterRequest> requests;
  @Inject private Provider<IFormatter2> formatters;
  @Inject private Provider<TextRegionAccessBuilder> regions;
  @Inject @FormatterPreferences private IPreferenceValuesProvider preferences;

  /** The text as the formatter writes it; comments are kept. */
  public String format(XtextResource resource) {
    return format(regions.get().forNodeModel(resource).create(), resource);
  }

  /** The text of regions as the formatter writes it; they need not come of a text. */
  public String format(ITextRegionAccess access, XtextResource resource) {
    FormatterRequest request = requests.get();
    request.setTextRegionAccess(access);
    request.setPreferences(
        TypedPreferenceValues.castOrWrap(preferences.getPreferenceValues(resource)));
    List<ITextReplacement> replacements = formatters.get().format(request);
    return access.getRewriter().renderToString(replacements);
  }
}
