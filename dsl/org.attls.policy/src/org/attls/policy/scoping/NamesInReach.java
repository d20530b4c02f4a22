// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.scoping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Namespaces;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/**
 * What a name in a file may stand for: an object of the own namespace, else the object with exactly
 * that name, else one of an imported namespace, else one of the library. A name that two imported
 * namespaces have stands for nothing, since a guess may be wrong.
 */
final class NamesInReach implements IScope {
  private final Supplier<IScope> project;
  private final Namespaces namespaces;
  private final EClass kind;
  private final Library library;
  private final Resource file;
  private final ResourceSet set;
  private final Supplier<ProjectNames> names;

  NamesInReach(
      Supplier<IScope> project,
      Resource file,
      EClass kind,
      Library library,
      Supplier<ProjectNames> names) {
    this.project = project;
    this.namespaces = Namespaces.of(file);
    this.kind = kind;
    this.library = library;
    this.file = file;
    this.set = file.getResourceSet();
    this.names = names;
  }

  @Override
  public IEObjectDescription getSingleElement(QualifiedName name) {
    String written = name.toString();
    for (String each : namespaces.atHome(written)) {
      IEObjectDescription found = exactly(each);
      if (found != null) {
        return found;
      }
    }
    IEObjectDescription found = null;
    for (String each : namespaces.imported(written)) {
      IEObjectDescription here = exactly(each);
      if (here != null && found != null) {
        return null;
      }
      found = here == null ? found : here;
    }
    return found;
  }

  private IEObjectDescription exactly(String name) {
    QualifiedName wanted = QualifiedName.create(name);
    ProjectNames all = names.get();
    IEObjectDescription found =
        all == null ? project.get().getSingleElement(wanted) : all.find(kind, wanted, file);
    return found != null || set == null
        ? found
        : library.find(kind, wanted, set).stream().findFirst().orElse(null);
  }

  @Override
  public Iterable<IEObjectDescription> getElements(QualifiedName name) {
    IEObjectDescription found = getSingleElement(name);
    return found == null ? List.of() : List.of(found);
  }

  @Override
  public IEObjectDescription getSingleElement(EObject object) {
    return getElements(object).stream().findFirst().orElse(null);
  }

  @Override
  public List<IEObjectDescription> getElements(EObject object) {
    List<IEObjectDescription> found = new ArrayList<>();
    project.get().getElements(object).forEach(each -> found.add(shortest(each)));
    if (found.isEmpty() && Library.has(EcoreUtil.getURI(object))) {
      for (IEObjectDescription each : library.all(kind, set)) {
        if (each.getEObjectURI().equals(EcoreUtil.getURI(object))) {
          found.add(shortest(each));
        }
      }
    }
    return found;
  }

  /** Each object under the shortest name that leads to it. */
  @Override
  public List<IEObjectDescription> getAllElements() {
    Set<IEObjectDescription> all = new LinkedHashSet<>();
    project.get().getAllElements().forEach(all::add);
    if (set != null) {
      all.addAll(library.all(kind, set));
    }
    return all.stream().map(this::shortest).toList();
  }

  private IEObjectDescription shortest(IEObjectDescription object) {
    String name = object.getName().toString();
    List<String> inReach = new ArrayList<>(namespaces.imports());
    if (namespaces.own() != null) {
      inReach.add(namespaces.own());
    }
    for (String namespace : inReach) {
      String brief = Namespaces.withoutNamespace(name, namespace);
      if (!brief.equals(name)) {
        IEObjectDescription found = getSingleElement(QualifiedName.create(brief));
        if (found != null && found.getEObjectURI().equals(object.getEObjectURI())) {
          return new AliasedEObjectDescription(QualifiedName.create(brief), object);
        }
      }
    }
    return object;
  }
}
