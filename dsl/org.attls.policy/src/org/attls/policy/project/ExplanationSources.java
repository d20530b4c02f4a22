// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.generator.Source;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.Ports;
import org.attls.model.policy.Setting;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the places of what a policy was made of; each source is looked up once. */
final class ExplanationSources {
  /** What an object may say that is the default, and so makes no line. */
  private static final List<EStructuralFeature> QUIET =
      List.of(
          Literals.SECURITY_LEVEL__VERSIONS,
          Literals.TRAFFIC_TYPE__JOB_NAME,
          Literals.TRAFFIC_TYPE__USER_ID,
          Literals.TRAFFIC_TYPE__ROLE);

  private record File(String name, String text, Lines lines) {
    Place place(SourceSpan span) {
      return lines.place(name, span.offset(), span.length());
    }
  }

  private final Map<Resource, String> names = new IdentityHashMap<>();
  private final Map<Resource, File> files = new IdentityHashMap<>();
  private final Map<Source, ExplanationSource> made = new HashMap<>();
  private final Map<List<Source>, List<ExplanationSource>> lists = new HashMap<>();
  private final List<ExplanationSource> others;

  ExplanationSources(PolicyProject project) {
    project.texts().keySet().forEach(name -> names.put(project.resource(name), name));
    List<Source> quiet = new ArrayList<>();
    names
        .keySet()
        .forEach(file -> file.getAllContents().forEachRemaining(each -> addQuiet(each, quiet)));
    others = of(quiet);
  }

  private static void addQuiet(EObject object, List<Source> found) {
    if (object instanceof Setting || object instanceof KeyRing || object instanceof Ports) {
      found.add(new Source(object, null, Source.ALL));
    }
    for (EStructuralFeature feature : QUIET) {
      if (feature.getEContainingClass().isInstance(object)) {
        found.add(new Source(object, feature, Source.ALL));
      }
    }
  }

  /** All that stands in the files of the project and may make no line. */
  List<ExplanationSource> others() {
    return others;
  }

  /** The places of sources, in their order; neighbouring lines often have the same. */
  List<ExplanationSource> of(List<Source> sources) {
    return lists.computeIfAbsent(
        sources,
        key ->
            key.stream()
                .map(source -> made.computeIfAbsent(source, this::find))
                .filter(Objects::nonNull)
                .toList());
  }

  /** Null for what stands in no text. */
  private ExplanationSource find(Source source) {
    SourceSpan whole = SourceSpan.of(source).orElse(null);
    if (whole == null || !(source.object().eResource() instanceof XtextResource resource)) {
      return null;
    }
    File file = files.computeIfAbsent(resource, key -> file(resource));
    if (source.feature() != null) {
      return source.index() == Source.ALL
          ? named("property", whole, whole, file)
          : named("value", whole.exactly(), whole, file);
    }
    String kind = Kinds.of(source.object().eClass());
    return source.object() instanceof Named named && named.getName() != null
        ? new ExplanationSource(
            kind,
            named.getName(),
            file.place(SourceSpan.ofName(named).orElse(whole)),
            file.place(whole))
        : named(kind, whole, whole, file);
  }

  /** What has no name is shown by the first line of its text. */
  private static ExplanationSource named(
      String kind, SourceSpan exact, SourceSpan whole, File file) {
    SourceSpan shown = exact.firstLine(file.text());
    return new ExplanationSource(kind, shown.in(file.text()), file.place(shown), file.place(whole));
  }

  /** A file of the project has the name that the user gave it, one of the library its address. */
  private File file(XtextResource resource) {
    String text = resource.getParseResult().getRootNode().getText();
    String name = names.getOrDefault(resource, resource.getURI().toString());
    return new File(name, text, Lines.of(text));
  }
}
