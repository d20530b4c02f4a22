// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attls.model.policy.Import;
import org.attls.model.policy.PolicyFile;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * The namespaces in which a file looks for a name.
 *
 * @param own the namespace of the file; null if it has none
 * @param imports the namespaces that it imports, each once, in order
 */
public record Namespaces(String own, List<String> imports) {
  private static final char SEPARATOR = ':';
  private static final Namespaces NONE = new Namespaces(null, List.of());

  /** Copies the imports, so that the namespaces cannot change. */
  public Namespaces {
    imports = List.copyOf(imports);
  }

  /** The namespaces of a file. */
  public static Namespaces of(Resource file) {
    return file.getContents().isEmpty() || !(file.getContents().get(0) instanceof PolicyFile policy)
        ? NONE
        : of(policy);
  }

  /** The namespaces of a file. */
  public static Namespaces of(PolicyFile file) {
    Set<String> imports = new LinkedHashSet<>();
    file.getImports().stream()
        .map(Import::getNamespace)
        .filter(Objects::nonNull)
        .forEach(imports::add);
    return file.getNamespace() == null && imports.isEmpty()
        ? NONE
        : new Namespaces(file.getNamespace(), List.copyOf(imports));
  }

  /** The name of an object of a namespace for files that do not import it. */
  public static String in(String namespace, String name) {
    return namespace + SEPARATOR + name;
  }

  /** The namespace of a name that has one before it. */
  public static Optional<String> of(String name) {
    int colon = name.indexOf(SEPARATOR);
    return colon < 1 ? Optional.empty() : Optional.of(name.substring(0, colon));
  }

  /** The name without a namespace that it begins with. */
  public static String withoutNamespace(String name, String namespace) {
    return name.startsWith(namespace + SEPARATOR) ? name.substring(namespace.length() + 1) : name;
  }

  /** What a name may stand for before any import: an object of the own namespace, or the name. */
  public List<String> atHome(String written) {
    return own == null ? List.of(written) : List.of(in(own, written), written);
  }

  /** What a name may stand for by the imports. */
  public List<String> imported(String written) {
    return imports.stream().map(each -> in(each, written)).toList();
  }

  /** All that a name may stand for. */
  public List<String> candidates(String written) {
    if (own == null && imports.isEmpty()) {
      return List.of(written);
    }
    Set<String> all = new LinkedHashSet<>(atHome(written));
    all.addAll(imported(written));
    return List.copyOf(all);
  }
}
