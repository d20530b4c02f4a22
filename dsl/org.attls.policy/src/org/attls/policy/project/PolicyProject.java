// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.findings.Sifted;
import org.attls.findings.Suppression;
import org.attls.findings.SuppressionReader;
import org.attls.findings.Suppressions;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.policy.library.Library;
import org.attls.policy.validation.AuthoredSuppressions;
import org.attls.policy.validation.Decisions;
import org.attls.policy.validation.Issues;
import org.attls.policy.validation.OneFindingEach;
import org.attls.policy.validation.SharedView;
import org.attls.policy.validation.TargetRelease;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

/**
 * The files of a project, read together: names resolve across them. For the command line and for
 * tests; the editors keep models of their own.
 */
public final class PolicyProject {
  private record File(SourceText source, Lines lines, XtextResource resource) {}

  private final List<File> files;
  private final OneFindingEach validator;

  private PolicyProject(List<File> files, OneFindingEach validator) {
    this.files = files;
    this.validator = validator;
  }

  /** Opens projects; made by the language's injector. */
  public static final class Opener {
    @Inject private Provider<XtextResourceSet> resourceSets;
    @Inject private OneFindingEach validator;

    /** Parses and links the files. */
    public PolicyProject open(List<SourceText> sources) {
      XtextResourceSet set = resourceSets.get();
      List<File> files = new ArrayList<>();
      Map<String, XtextResource> resources = new TreeMap<>();
      sources.forEach(source -> resources.put(source.name(), null));
      // In the order of the names, so that of two equal objects the same one is always found.
      resources.replaceAll((name, none) -> (XtextResource) set.createResource(uri(name), "attls"));
      for (SourceText source : sources) {
        files.add(new File(source, Lines.of(source.text()), resources.get(source.name())));
      }
      for (File file : files) {
        load(file.resource, file.source.text());
      }
      return new PolicyProject(files, validator);
    }

    private static URI uri(String name) {
      // Not by appending to a URI without segments: EMF then keeps the array that it is given among
      // those that it shares, and sometimes takes it for another.
      return URI.createHierarchicalURI(
          "attls",
          null,
          null,
          Arrays.stream(name.split("/"))
              .dropWhile(String::isEmpty)
              .map(segment -> URI.encodeSegment(segment, false))
              .toArray(String[]::new),
          null,
          null);
    }

    private static void load(XtextResource resource, String text) {
      try {
        resource.load(
            new LazyStringInputStream(text, "UTF-8"),
            Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
      } catch (IOException e) {
        throw new UncheckedIOException("reading from memory", e);
      }
    }
  }

  /** Takes every image to have a release, whatever the text says. */
  public void assume(Release release) {
    files.stream()
        .findFirst()
        .ifPresent(file -> TargetRelease.replace(file.resource.getResourceSet(), release));
  }

  /** Everything that there is to say about the files, in canonical order. */
  public List<Finding> findings() {
    return findings(Steps.UNWATCHED);
  }

  /**
   * Everything that there is to say about the files, in canonical order. What their authors
   * suppressed is not said.
   *
   * @param steps told of every file before it is checked
   */
  public List<Finding> findings(Steps steps) {
    return told(sifted(steps));
  }

  /** Everything that there is to say about the files once the checks ran; see {@link #sifted}. */
  public List<Finding> told(Sifted sifted) {
    List<Finding> findings = new ArrayList<>(sifted.open());
    findings.addAll(faultsOfSuppressions());
    findings.addAll(Suppressions.idle(sifted.unused(), sifted.open(), Decisions::isJudgedInFile));
    return findings.stream().sorted().toList();
  }

  /**
   * What the checks found in the files, and what of it their authors suppressed; both in canonical
   * order.
   *
   * @param steps told of every file before it is checked
   */
  public Sifted sifted(Steps steps) {
    return Suppressions.sift(all(steps), suppressions());
  }

  private List<Finding> all(Steps steps) {
    if (files.isEmpty()) {
      return List.of();
    }
    try (SharedView all = SharedView.of(files.getFirst().resource.getResourceSet())) {
      return findingsOfAll(steps);
    }
  }

  private List<Finding> findingsOfAll(Steps steps) {
    List<Finding> findings = new ArrayList<>();
    for (File file : files) {
      steps.begin(file.source.name());
      findings.addAll(file.source.findings());
      if (isReadable(file)) {
        for (Issue issue : validator.all(file.resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
          findings.add(Issues.finding(issue, file.source.name(), file.lines));
        }
      }
    }
    return findings.stream().sorted().toList();
  }

  /** What the authors of the files decided not to hear of, in the order of the files. */
  public List<Suppression> suppressions() {
    return readers().flatMap(each -> each.suppressions().stream()).toList();
  }

  /** What is wrong with the comments by which findings are suppressed. */
  public List<Finding> faultsOfSuppressions() {
    return readers().flatMap(each -> each.findings().stream()).toList();
  }

  private Stream<SuppressionReader> readers() {
    return files.stream().map(file -> AuthoredSuppressions.read(file.resource, file.source.name()));
  }

  private static boolean isReadable(File file) {
    return file.source.findings().stream().noneMatch(each -> each.code() == FindingCode.NOT_TEXT);
  }

  /** The images of all files, in the order of the files. */
  public List<Image> images() {
    return objects(Image.class);
  }

  /** The objects of a kind at the top of all files, in the order of the files. */
  public <T extends PolicyObject> List<T> objects(Class<T> kind) {
    return files.stream()
        .flatMap(file -> file.resource.getContents().stream())
        .filter(PolicyFile.class::isInstance)
        .flatMap(root -> ((PolicyFile) root).getObjects().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** Where an object is, in a file of the project or of the library. */
  public Place place(EObject object) {
    return place(object, NodeModelUtils.findActualNodeFor(object));
  }

  /**
   * Where a property is; where it is not written, where its object is.
   *
   * @param index which value of a property with several, from 0; -1 for the first
   */
  public Place place(EObject object, EStructuralFeature feature, int index) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
    return nodes.isEmpty()
        ? place(object)
        : place(object, nodes.get(Math.clamp(index, 0, nodes.size() - 1)));
  }

  private Place place(EObject object, INode node) {
    URI uri = object.eResource().getURI();
    if (Library.has(uri)) {
      return place(uri.toString(), Lines.of(Library.text(uri)), node);
    }
    File file = fileOf(object);
    return place(file.source.name(), file.lines, node);
  }

  private static Place place(String name, Lines lines, INode node) {
    return node == null ? Place.start(name) : lines.place(name, node.getOffset(), node.getLength());
  }

  private File fileOf(EObject object) {
    return files.stream()
        .filter(file -> file.resource == object.eResource())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of this project: " + object));
  }

  /** The text of every file by its name, for excerpts. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach(file -> texts.put(file.source.name(), file.source.text()));
    return texts;
  }

  /** The resource of a file, for the formatter. */
  public XtextResource resource(String name) {
    return files.stream()
        .filter(file -> file.source.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of this project: " + name))
        .resource;
  }
}
