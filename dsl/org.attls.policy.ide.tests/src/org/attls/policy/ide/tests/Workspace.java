// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.policy.ide.PolicyIdeSetup;
import org.attls.policy.ide.text.TextChange;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Files in memory that see each other, in a plain resource set. */
final class Workspace {
  private static final Injector INJECTOR =
      new PolicyIdeSetup().createInjectorAndDoEMFRegistration();

  private final XtextResourceSet set = get(XtextResourceSet.class);
  private final Map<URI, String> texts = new LinkedHashMap<>();

  /** Makes sure that the language is registered, once: its services know one grammar each. */
  static void register() {
    INJECTOR.getBindings();
  }

  /** A service of the language. */
  static <T> T get(Class<T> service) {
    return INJECTOR.getInstance(service);
  }

  /** One file that is called a.attls. */
  static Workspace of(String text) {
    return new Workspace().add("a.attls", text);
  }

  Workspace add(String name, String text) {
    URI uri = uri(name);
    texts.put(uri, text);
    try {
      set.createResource(uri, "attls")
          .load(
              new LazyStringInputStream(text, "UTF-8"),
              Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static URI uri(String name) {
    return URI.createURI("attls:/" + name);
  }

  XtextResource resource(String name) {
    return (XtextResource) set.getResource(uri(name), false);
  }

  XtextResource resource() {
    return resource("a.attls");
  }

  String text(String name) {
    return texts.get(uri(name));
  }

  Document document(String name) {
    return new Document(1, text(name));
  }

  /** The findings about a file. */
  List<Issue> issues(String name) {
    return get(IResourceValidator.class)
        .validate(resource(name), CheckMode.ALL, CancelIndicator.NullImpl);
  }

  /** The text of a file after changes. */
  String after(String name, List<TextChange> changes) {
    List<TextChange> its =
        new ArrayList<>(changes.stream().filter(each -> each.file().equals(uri(name))).toList());
    its.sort(Comparator.comparingInt(TextChange::offset).reversed());
    StringBuilder text = new StringBuilder(text(name));
    its.forEach(each -> text.replace(each.offset(), each.offset() + each.length(), each.text()));
    return text.toString();
  }
}
