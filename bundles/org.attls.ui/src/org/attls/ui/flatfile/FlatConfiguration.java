// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attls.ui.editor.AutoIndent;
import org.attls.ui.editor.VisibleColours;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** How the viewer of a flat file differs from that of any text. */
final class FlatConfiguration extends TextSourceViewerConfiguration {
  private final FlatFileEditor editor;
  private final VisibleColours colours = new VisibleColours();

  FlatConfiguration(IPreferenceStore store, FlatFileEditor editor) {
    super(store);
    this.editor = editor;
  }

  @Override
  public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
    return colours;
  }

  @Override
  public IReconciler getReconciler(ISourceViewer viewer) {
    return new FlatReconciler(editor::file, colours, editor::show);
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
    return new FlatHovers();
  }

  @Override
  public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
    List<IHyperlinkDetector> detectors = new ArrayList<>();
    detectors.add(new DefinitionLinks(editor));
    IHyperlinkDetector[] others = super.getHyperlinkDetectors(viewer);
    if (others != null) {
      detectors.addAll(Arrays.asList(others));
    }
    return detectors.toArray(IHyperlinkDetector[]::new);
  }

  @Override
  public IContentAssistant getContentAssistant(ISourceViewer viewer) {
    ContentAssistant assistant = new ContentAssistant(true);
    assistant.setContentAssistProcessor(new FlatProposals(), IDocument.DEFAULT_CONTENT_TYPE);
    assistant.enableColoredLabels(true);
    assistant.enableAutoInsert(false);
    assistant.setInformationControlCreator(
        parent -> new DefaultInformationControl(parent, "", null));
    return assistant;
  }

  @Override
  public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
    QuickAssistAssistant assistant = new QuickAssistAssistant();
    assistant.setQuickAssistProcessor(new FlatQuickFixes(editor));
    return assistant;
  }

  @Override
  public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
    return new IAutoEditStrategy[] {new AutoIndent(new FlatLayout())};
  }

  @Override
  public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
    return new String[] {"#", ""};
  }
}
