// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.PolicyObject;
import org.attls.policy.ide.text.TextChange;
import org.attls.policy.ide.text.Words;
import org.attls.policy.naming.Namespaces;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Creates the object that a reference refers to. What only the user can know is left out, and a
 * finding asks for it: no port or address is ever made up.
 */
class CreateFixes implements FixRule {
  private static final Map<String, String> BODIES =
      Map.of(
          "traffic descriptor",
          " {\n}",
          "security level",
          """
           {
              versions TLSv1.2, TLSv1.3
              ciphers TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256,
                  TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
          }\
          """,
          "requirement map",
          " {\n}",
          "address group",
          " {\n}",
          "time condition",
          " {\n}",
          "shared rules",
          " {\n}");

  @Inject private Words words;

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.UNRESOLVED_REFERENCE);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    String kind = problem.suggestion(0).orElse("");
    Optional<String> name =
        problem
            .suggestion(1)
            .filter(words::isName)
            .filter(each -> Namespaces.of(each).isEmpty()); // That is for a file of the namespace.
    Optional<PolicyObject> after = problem.object(PolicyObject.class);
    if (name.isEmpty() || after.isEmpty() || !BODIES.containsKey(kind)) {
      return List.of();
    }
    ICompositeNode node = NodeModelUtils.findActualNodeFor(after.get());
    String object = "\n\n" + kind + " " + words.written(name.get()) + BODIES.get(kind);
    return List.of(
        Fix.of(
            "Create " + kind + " " + name.get(),
            new TextChange(
                problem.file(),
                node.getEndOffset(),
                0,
                object.replace("\n", Layout.lineEnd(problem.text())))));
  }
}
