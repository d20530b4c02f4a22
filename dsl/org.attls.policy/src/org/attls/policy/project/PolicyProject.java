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
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFile;
import org.attls.policy.library.Library;
import org.attls.policy.validation.SharedView;
import org.attls.policy.validation.TargetRelease;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/**
 * The files of a project, read together: names resolve across them. For the command line and for
 * tests; the editors keep models of their own.
 */
public final class PolicyProject {
  private record File(SourceText source, Lines lines, XtextResource resource) {}

  private final List<File> files;
  private final IResourceValidator validator;

  private PolicyProject(List<File> files, IResourceValidator validator) {
    this.files = files;
    this.validator = validator;
  }

  /** Opens projects; made by the language's injector. */
  public static final class Opener {
    @Inject private Provider<XtextResourceSet> resourceSets;
    @Inject private IResourceValidator validator;

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
      return URI.createURI("attls:/")
          .appendSegments(
              Arrays.stream(name.split("/"))
                  .map(segment -> URI.encodeSegment(segment, false))
                  .toArray(String[]::new));
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
   * Everything that there is to say about the files, in canonical order.
   *
   * @param steps told of every file before it is checked
   */
  public List<Finding> findings(Steps steps) {
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
        for (Issue issue :
            validator.validate(file.resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
          findings.add(finding(file, issue));
        }
      }
    }
    return findings.stream().sorted().toList();
  }

  private static boolean isReadable(File file) {
    return file.source.findings().stream().noneMatch(each -> each.code() == FindingCode.NOT_TEXT);
  }

  private static Finding finding(File file, Issue issue) {
    FindingCode code =
        issue.getCode() == null
            ? FindingCode.SYNTAX
            : FindingCode.find(issue.getCode()).orElse(FindingCode.SYNTAX);
    Severity severity =
        switch (issue.getSeverity()) {
          case ERROR -> Severity.ERROR;
          case WARNING -> Severity.WARNING;
          default -> Severity.INFO;
        };
    int offset = issue.getOffset() == null ? 0 : issue.getOffset();
    int length = issue.getLength() == null ? 0 : issue.getLength();
    List<String> data = issue.getData() == null ? List.of() : List.of(issue.getData());
    return new Finding(
        code,
        severity,
        issue.getMessage(),
        file.lines.place(file.source.name(), offset, length),
        data);
  }

  /** The images of all files, in the order of the files. */
  public List<Image> images() {
    List<Image> images = new ArrayList<>();
    for (File file : files) {
      for (EObject root : file.resource.getContents()) {
        if (root instanceof PolicyFile policy) {
          policy.getObjects().stream()
              .filter(Image.class::isInstance)
              .map(Image.class::cast)
              .forEach(images::add);
        }
      }
    }
    return images;
  }

  /** Where an object is, in a file of the project or of the library. */
  public Place place(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
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
