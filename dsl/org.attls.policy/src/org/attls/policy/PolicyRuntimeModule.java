// SPDX-License-Identifier: EPL-2.0

package org.attls.policy;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.attls.policy.formatting2.PolicyLayout;
import org.attls.policy.index.FileDescriptions;
import org.attls.policy.index.IndexStrategy;
import org.attls.policy.linking.LinkingErrors;
import org.attls.policy.linking.LinksInFile;
import org.attls.policy.linking.PolicyResource;
import org.attls.policy.linking.Unloading;
import org.attls.policy.naming.ObjectNames;
import org.attls.policy.naming.WholeNames;
import org.attls.policy.parsing.SyntaxErrors;
import org.attls.policy.parsing.TextNodes;
import org.attls.policy.parsing.ValueConverters;
import org.attls.policy.scoping.ProjectScopes;
import org.attls.policy.validation.OneFindingEach;
import org.attls.policy.writing.ListsWithCommas;
import org.attls.policy.writing.ObjectsInOrder;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.formatting.ILineSeparatorInformation;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.SimpleResourceDescriptionsBasedContainerManager;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IResourceValidator;

/** What the language does in its own way; the rest is Xtext's. */
public class PolicyRuntimeModule extends AbstractPolicyRuntimeModule {
  @Override
  public void configure(Binder binder) {
    super.configure(binder);
    // EMF's own check speaks of "required features"; the checks of this language say it better.
    binder
        .bind(Boolean.class)
        .annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
        .toInstance(false);
  }

  @Override
  public void configureIScopeProviderDelegate(Binder binder) {
    binder
        .bind(IScopeProvider.class)
        .annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE))
        .to(ProjectScopes.class);
  }

  /** A project is one whole: what is in the index is in reach. */
  @Override
  public Class<? extends IContainer.Manager> bindIContainer$Manager() {
    return SimpleResourceDescriptionsBasedContainerManager.class;
  }

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return ValueConverters.class;
  }

  /** Four blanks a level. */
  public Class<? extends IIndentationInformation> bindIIndentationInformation() {
    return PolicyLayout.class;
  }

  /** A line feed on every platform. */
  public Class<? extends ILineSeparatorInformation> bindILineSeparatorInformation() {
    return PolicyLayout.class;
  }

  /** One finding for one mistake. */
  public Class<? extends IResourceValidator> bindIResourceValidator() {
    return OneFindingEach.class;
  }

  /** Syntax errors in human words. */
  public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
    return SyntaxErrors.class;
  }

  /** Names may hold dots, so they are never split. */
  public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
    return WholeNames.class;
  }

  /** Names of stacks and rules begin with those of what they are in. */
  @Override
  public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
    return ObjectNames.class;
  }

  /** Properties are written in order, and the values of one list as one. */
  @Override
  public Class<? extends ISemanticSequencer> bindISemanticSequencer() {
    return ObjectsInOrder.class;
  }

  /** Lists are written with commas. */
  @Override
  public Class<? extends ISyntacticSequencer> bindISyntacticSequencer() {
    return ListsWithCommas.class;
  }

  /** Files in memory. */
  @Override
  public Class<? extends XtextResource> bindXtextResource() {
    return PolicyResource.class;
  }

  /** The nodes of what was read. */
  public Class<? extends NodeModelBuilder> bindNodeModelBuilder() {
    return TextNodes.class;
  }

  /** What names refer to. */
  @Override
  public Class<? extends ILinkingService> bindILinkingService() {
    return LinksInFile.class;
  }

  /** What happens to objects that a newer text has replaced. */
  public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
    return Unloading.class;
  }

  /** Unresolved references with the nearest name. */
  public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
      bindILinkingDiagnosticMessageProvider() {
    return LinkingErrors.class;
  }

  /** The index holds references inside a file too, to tell which objects are used. */
  public Class<? extends IDefaultResourceDescriptionStrategy>
      bindIDefaultResourceDescriptionStrategy() {
    return IndexStrategy.class;
  }

  /** Which files a change of others concerns. */
  public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
    return FileDescriptions.class;
  }
}
